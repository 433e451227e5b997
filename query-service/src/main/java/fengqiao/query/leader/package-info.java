/**
 * Leaders: the cases they take, backlog, rota, sessions, appointments, visits, and their figures.
 */
@NullMarked
package fengqiao.query.leader;

import org.jspecify.annotations.NullMarked;
