/** Tests of {@code matter.guide}. */
@NullMarked
package fengqiao.command.matter.guide;

import org.jspecify.annotations.NullMarked;
