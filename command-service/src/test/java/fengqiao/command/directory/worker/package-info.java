/** Tests of {@code directory.worker}. */
@NullMarked
package fengqiao.command.directory.worker;

import org.jspecify.annotations.NullMarked;
