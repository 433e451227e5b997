/** Tests of directories from tables. */
@NullMarked
package fengqiao.standalone.intake.directory;

import org.jspecify.annotations.NullMarked;
