/** Tests of {@code matter.transfer}. */
@NullMarked
package fengqiao.command.matter.transfer;

import org.jspecify.annotations.NullMarked;
