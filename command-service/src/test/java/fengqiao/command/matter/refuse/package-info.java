/** Tests of {@code matter.refuse}. */
@NullMarked
package fengqiao.command.matter.refuse;

import org.jspecify.annotations.NullMarked;
