/** Ends a hearing; the clocks run on. */
@NullMarked
package fengqiao.command.matter.concludehearing;

import org.jspecify.annotations.NullMarked;
