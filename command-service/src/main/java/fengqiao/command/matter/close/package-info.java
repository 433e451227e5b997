/** Closes a matter on the evidence of its result. */
@NullMarked
package fengqiao.command.matter.close;

import org.jspecify.annotations.NullMarked;
