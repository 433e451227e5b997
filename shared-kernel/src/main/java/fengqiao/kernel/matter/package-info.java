/** The events of a matter (信访事项) and the words they are told in. */
@NullMarked
package fengqiao.kernel.matter;

import org.jspecify.annotations.NullMarked;
