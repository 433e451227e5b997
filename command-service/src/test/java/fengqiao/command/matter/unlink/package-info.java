/** Tests of {@code matter.unlink}. */
@NullMarked
package fengqiao.command.matter.unlink;

import org.jspecify.annotations.NullMarked;
