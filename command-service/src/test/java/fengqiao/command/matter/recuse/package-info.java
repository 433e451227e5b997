/** Tests of {@code matter.recuse}. */
@NullMarked
package fengqiao.command.matter.recuse;

import org.jspecify.annotations.NullMarked;
