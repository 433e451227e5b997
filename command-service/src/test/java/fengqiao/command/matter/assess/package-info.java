/** Tests of {@code matter.assess}. */
@NullMarked
package fengqiao.command.matter.assess;

import org.jspecify.annotations.NullMarked;
