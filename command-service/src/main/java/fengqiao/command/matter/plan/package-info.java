/** Adopts the one plan of a matter 一案一策. */
@NullMarked
package fengqiao.command.matter.plan;

import org.jspecify.annotations.NullMarked;
