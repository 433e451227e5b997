/** The command side in PostgreSQL. */
@NullMarked
package fengqiao.command.platform.database;

import org.jspecify.annotations.NullMarked;
