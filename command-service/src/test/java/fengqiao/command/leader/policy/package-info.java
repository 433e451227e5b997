/** Which matters leaders have to take. */
@NullMarked
package fengqiao.command.leader.policy;

import org.jspecify.annotations.NullMarked;
