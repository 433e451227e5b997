/** Tests of {@code directory.liaison}. */
@NullMarked
package fengqiao.command.directory.liaison;

import org.jspecify.annotations.NullMarked;
