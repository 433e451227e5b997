/** Leaders take cases with a department and a grid, and carry out five duties until they close. */
@NullMarked
package fengqiao.command.leader.cases;

import org.jspecify.annotations.NullMarked;
