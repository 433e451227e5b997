/** Tests of {@code matter.reportup}. */
@NullMarked
package fengqiao.command.matter.reportup;

import org.jspecify.annotations.NullMarked;
