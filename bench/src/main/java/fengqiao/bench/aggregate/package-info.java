/** What a long life costs: the real aggregate, loaded cold. */
@NullMarked
package fengqiao.bench.aggregate;

import org.jspecify.annotations.NullMarked;
