/** Tests of this context. */
@NullMarked
package fengqiao.command.supervision;

import org.jspecify.annotations.NullMarked;
