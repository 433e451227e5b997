/** Checks of the query side. */
@NullMarked
package fengqiao.query;

import org.jspecify.annotations.NullMarked;
