/** Services measured in processes of their own, so that none warms or slows another. */
@org.jspecify.annotations.NullMarked
package fengqiao.bench.service;
