/** Disputes, folded. */
@NullMarked
package fengqiao.query.dispute;

import org.jspecify.annotations.NullMarked;
