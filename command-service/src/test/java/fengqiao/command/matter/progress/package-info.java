/** Tests of {@code matter.progress}. */
@NullMarked
package fengqiao.command.matter.progress;

import org.jspecify.annotations.NullMarked;
