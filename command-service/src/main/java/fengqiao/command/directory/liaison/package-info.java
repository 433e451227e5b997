/** Names the liaison of a village. */
@NullMarked
package fengqiao.command.directory.liaison;

import org.jspecify.annotations.NullMarked;
