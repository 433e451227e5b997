/** Leaders: the cases they take, backlog, duty rota, sessions, appointments, household visits. */
@NullMarked
package fengqiao.command.leader;

import org.jspecify.annotations.NullMarked;
