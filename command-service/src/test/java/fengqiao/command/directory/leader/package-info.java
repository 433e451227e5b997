/** Tests of {@code directory.leader}. */
@NullMarked
package fengqiao.command.directory.leader;

import org.jspecify.annotations.NullMarked;
