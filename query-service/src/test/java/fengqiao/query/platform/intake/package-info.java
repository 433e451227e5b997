/** Checks of the intake. */
@NullMarked
package fengqiao.query.platform.intake;

import org.jspecify.annotations.NullMarked;
