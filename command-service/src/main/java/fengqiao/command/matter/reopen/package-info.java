/** Takes a closed or guided matter up again. */
@NullMarked
package fengqiao.command.matter.reopen;

import org.jspecify.annotations.NullMarked;
