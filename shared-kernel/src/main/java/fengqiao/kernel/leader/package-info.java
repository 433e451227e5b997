/** Leaders: cases they take, backlog, rota, sessions, appointments, household visits. */
@NullMarked
package fengqiao.kernel.leader;

import org.jspecify.annotations.NullMarked;
