/** The verbs as they are called. */
@NullMarked
package fengqiao.standalone.intake;

import org.jspecify.annotations.NullMarked;
