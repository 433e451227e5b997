/** Tests of {@code matter.team}. */
@NullMarked
package fengqiao.command.matter.team;

import org.jspecify.annotations.NullMarked;
