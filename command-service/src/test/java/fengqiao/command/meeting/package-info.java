/** Tests of this context. */
@NullMarked
package fengqiao.command.meeting;

import org.jspecify.annotations.NullMarked;
