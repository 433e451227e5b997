/** Throws commands at matters at random: every slice joins with a {@code Trial} of its own. */
@NullMarked
package fengqiao.command.matter.trial;

import org.jspecify.annotations.NullMarked;
