/** Tests of {@code matter.close}. */
@NullMarked
package fengqiao.command.matter.close;

import org.jspecify.annotations.NullMarked;
