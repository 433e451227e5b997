/** Guides disputes to litigation and follows what becomes of it. */
@NullMarked
package fengqiao.command.dispute.litigate;

import org.jspecify.annotations.NullMarked;
