/** Tests of {@code matter.accuse}. */
@NullMarked
package fengqiao.command.matter.accuse;

import org.jspecify.annotations.NullMarked;
