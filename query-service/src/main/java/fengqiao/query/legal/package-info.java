/** Legal services as lists, details and figures. */
@NullMarked
package fengqiao.query.legal;

import org.jspecify.annotations.NullMarked;
