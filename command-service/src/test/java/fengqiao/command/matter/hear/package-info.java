/** Tests of {@code matter.hear}. */
@NullMarked
package fengqiao.command.matter.hear;

import org.jspecify.annotations.NullMarked;
