/** Checks of the projection runtime. */
@NullMarked
package fengqiao.query.platform.projection;

import org.jspecify.annotations.NullMarked;
