/** Determines disputes of jurisdiction (Art. 24). */
@NullMarked
package fengqiao.command.matter.determine;

import org.jspecify.annotations.NullMarked;
