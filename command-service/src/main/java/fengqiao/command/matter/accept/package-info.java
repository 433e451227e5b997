/** Takes a matter on and gives notice (Art. 23). */
@NullMarked
package fengqiao.command.matter.accept;

import org.jspecify.annotations.NullMarked;
