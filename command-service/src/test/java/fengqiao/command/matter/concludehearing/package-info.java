/** Tests of {@code matter.concludehearing}. */
@NullMarked
package fengqiao.command.matter.concludehearing;

import org.jspecify.annotations.NullMarked;
