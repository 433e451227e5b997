/** Tests of {@code matter.withdraw}. */
@NullMarked
package fengqiao.command.matter.withdraw;

import org.jspecify.annotations.NullMarked;
