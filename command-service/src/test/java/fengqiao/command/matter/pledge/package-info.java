/** Tests of {@code matter.pledge}. */
@NullMarked
package fengqiao.command.matter.pledge;

import org.jspecify.annotations.NullMarked;
