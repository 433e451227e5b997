/** Tests of {@code matter.dispute}. */
@NullMarked
package fengqiao.command.matter.dispute;

import org.jspecify.annotations.NullMarked;
