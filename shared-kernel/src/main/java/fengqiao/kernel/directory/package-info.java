/** The events of places, units and grid workers. */
@NullMarked
package fengqiao.kernel.directory;

import org.jspecify.annotations.NullMarked;
