/** Tests of {@code matter.register}. */
@NullMarked
package fengqiao.command.matter.register;

import org.jspecify.annotations.NullMarked;
