/** Tests of {@code structure.bad.open}. */
@NullMarked
package fengqiao.command.structure.bad.open;

import org.jspecify.annotations.NullMarked;
