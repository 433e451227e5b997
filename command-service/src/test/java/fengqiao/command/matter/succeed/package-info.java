/** Tests of {@code matter.succeed}. */
@NullMarked
package fengqiao.command.matter.succeed;

import org.jspecify.annotations.NullMarked;
