/** Tests of {@code matter.extend}. */
@NullMarked
package fengqiao.command.matter.extend;

import org.jspecify.annotations.NullMarked;
