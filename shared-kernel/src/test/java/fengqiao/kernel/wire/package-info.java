/** The golden examples of every event. */
@NullMarked
package fengqiao.kernel.wire;

import org.jspecify.annotations.NullMarked;
