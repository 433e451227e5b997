/** Issues many directory commands at once. */
@NullMarked
package fengqiao.command.directory.batch;

import org.jspecify.annotations.NullMarked;
