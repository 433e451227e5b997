/** Tests of {@code matter.followguidance}. */
@NullMarked
package fengqiao.command.matter.followguidance;

import org.jspecify.annotations.NullMarked;
