/** Checks of the platform. */
@NullMarked
package fengqiao.query.platform;

import org.jspecify.annotations.NullMarked;
