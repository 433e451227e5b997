/** Records sessions in which leaders receive citizens. */
@NullMarked
package fengqiao.command.leader.session;

import org.jspecify.annotations.NullMarked;
