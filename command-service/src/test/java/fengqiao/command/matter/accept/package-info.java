/** Tests of {@code matter.accept}. */
@NullMarked
package fengqiao.command.matter.accept;

import org.jspecify.annotations.NullMarked;
