/** What the package of the same name promises. */
@NullMarked
package fengqiao.standalone.intake.client;

import org.jspecify.annotations.NullMarked;
