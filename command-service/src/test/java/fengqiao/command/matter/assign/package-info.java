/** Tests of {@code matter.assign}. */
@NullMarked
package fengqiao.command.matter.assign;

import org.jspecify.annotations.NullMarked;
