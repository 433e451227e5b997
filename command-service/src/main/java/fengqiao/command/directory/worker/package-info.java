/** Assigns a grid worker to grids. */
@NullMarked
package fengqiao.command.directory.worker;

import org.jspecify.annotations.NullMarked;
