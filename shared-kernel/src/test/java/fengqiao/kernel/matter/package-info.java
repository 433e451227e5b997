/** What happens to the clocks of a matter. */
@NullMarked
package fengqiao.kernel.matter;

import org.jspecify.annotations.NullMarked;
