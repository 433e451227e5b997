/** Tests of {@code matter.plan}. */
@NullMarked
package fengqiao.command.matter.plan;

import org.jspecify.annotations.NullMarked;
