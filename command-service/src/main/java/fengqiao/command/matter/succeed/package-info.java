/** Hands matters to the successor of their unit (Art. 24). */
@NullMarked
package fengqiao.command.matter.succeed;

import org.jspecify.annotations.NullMarked;
