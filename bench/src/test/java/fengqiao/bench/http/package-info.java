/** That the load is what it says it is. */
@NullMarked
package fengqiao.bench.http;

import org.jspecify.annotations.NullMarked;
