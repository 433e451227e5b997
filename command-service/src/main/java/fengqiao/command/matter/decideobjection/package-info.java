/** Takes a misdirected matter back, or not (Art. 23). */
@NullMarked
package fengqiao.command.matter.decideobjection;

import org.jspecify.annotations.NullMarked;
