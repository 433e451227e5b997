/** What the package of the same name promises. */
@NullMarked
package fengqiao.standalone.intake.demo;

import org.jspecify.annotations.NullMarked;
