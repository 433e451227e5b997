/** Tests of {@code matter.resolve}. */
@NullMarked
package fengqiao.command.matter.resolve;

import org.jspecify.annotations.NullMarked;
