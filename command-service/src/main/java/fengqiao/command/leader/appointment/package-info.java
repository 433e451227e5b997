/** Citizens ask for a given leader 约访. */
@NullMarked
package fengqiao.command.leader.appointment;

import org.jspecify.annotations.NullMarked;
