/** HTTP in and problems out, the same for all commands. */
@NullMarked
package fengqiao.command.platform.http;

import org.jspecify.annotations.NullMarked;
