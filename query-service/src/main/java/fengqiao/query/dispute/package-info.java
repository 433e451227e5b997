/** Disputes as lists, details and figures. */
@NullMarked
package fengqiao.query.dispute;

import org.jspecify.annotations.NullMarked;
