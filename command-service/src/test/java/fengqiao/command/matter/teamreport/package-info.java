/** Tests of {@code matter.teamreport}. */
@NullMarked
package fengqiao.command.matter.teamreport;

import org.jspecify.annotations.NullMarked;
