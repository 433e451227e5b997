/** The wire names of events. */
@NullMarked
package fengqiao.kernel.wire;

import org.jspecify.annotations.NullMarked;
