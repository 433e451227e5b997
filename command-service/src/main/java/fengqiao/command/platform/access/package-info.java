/** Who calls, and what the caller may do. */
@NullMarked
package fengqiao.command.platform.access;

import org.jspecify.annotations.NullMarked;
