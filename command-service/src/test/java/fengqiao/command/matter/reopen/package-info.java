/** Tests of {@code matter.reopen}. */
@NullMarked
package fengqiao.command.matter.reopen;

import org.jspecify.annotations.NullMarked;
