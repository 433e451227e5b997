/** Tests of {@code matter.rate}. */
@NullMarked
package fengqiao.command.matter.rate;

import org.jspecify.annotations.NullMarked;
