/** Tests of {@code directory}. */
@NullMarked
package fengqiao.command.directory;

import org.jspecify.annotations.NullMarked;
