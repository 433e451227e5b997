/** Transfers matters between counties. */
@NullMarked
package fengqiao.command.matter.transfer;

import org.jspecify.annotations.NullMarked;
