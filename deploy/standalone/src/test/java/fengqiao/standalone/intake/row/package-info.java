/** What the package of the same name promises. */
@NullMarked
package fengqiao.standalone.intake.row;

import org.jspecify.annotations.NullMarked;
