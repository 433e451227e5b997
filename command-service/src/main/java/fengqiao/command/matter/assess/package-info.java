/** Lets an outside reviewer judge each closed matter once 一案一评. */
@NullMarked
package fengqiao.command.matter.assess;

import org.jspecify.annotations.NullMarked;
