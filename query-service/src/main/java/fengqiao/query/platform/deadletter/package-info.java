/** Poison events, kept in PostgreSQL with what people decided about them. */
@NullMarked
package fengqiao.query.platform.deadletter;

import org.jspecify.annotations.NullMarked;
