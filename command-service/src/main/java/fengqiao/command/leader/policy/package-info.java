/** What the life of a matter does to the cases of leaders. */
@NullMarked
package fengqiao.command.leader.policy;

import org.jspecify.annotations.NullMarked;
