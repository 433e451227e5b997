/** Keeps whoever has an interest in a matter away from it (Art. 28). */
@NullMarked
package fengqiao.command.matter.recuse;

import org.jspecify.annotations.NullMarked;
