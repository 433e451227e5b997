/** Tests of {@code matter.object}. */
@NullMarked
package fengqiao.command.matter.object;

import org.jspecify.annotations.NullMarked;
