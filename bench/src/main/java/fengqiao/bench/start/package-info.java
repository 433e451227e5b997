/** The started product as a person meets it: the script, its process, HTTP. */
@NullMarked
package fengqiao.bench.start;

import org.jspecify.annotations.NullMarked;
