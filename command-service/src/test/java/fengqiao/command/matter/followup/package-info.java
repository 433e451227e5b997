/** Tests of {@code matter.followup}. */
@NullMarked
package fengqiao.command.matter.followup;

import org.jspecify.annotations.NullMarked;
