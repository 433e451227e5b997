/** Tests of this context. */
@NullMarked
package fengqiao.command.screening;

import org.jspecify.annotations.NullMarked;
