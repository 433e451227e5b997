/** Tests of {@code matter.merge}. */
@NullMarked
package fengqiao.command.matter.merge;

import org.jspecify.annotations.NullMarked;
