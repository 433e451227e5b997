/** Objects to a misdirected assignment (Art. 23). */
@NullMarked
package fengqiao.command.matter.object;

import org.jspecify.annotations.NullMarked;
