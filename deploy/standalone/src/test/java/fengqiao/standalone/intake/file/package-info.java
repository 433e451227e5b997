/** What the package of the same name promises. */
@NullMarked
package fengqiao.standalone.intake.file;

import org.jspecify.annotations.NullMarked;
