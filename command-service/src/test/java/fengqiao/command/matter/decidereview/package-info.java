/** Tests of {@code matter.decidereview}. */
@NullMarked
package fengqiao.command.matter.decidereview;

import org.jspecify.annotations.NullMarked;
