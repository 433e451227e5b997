/** Tests of {@code structure.bad.close}. */
@NullMarked
package fengqiao.command.structure.bad.close;

import org.jspecify.annotations.NullMarked;
