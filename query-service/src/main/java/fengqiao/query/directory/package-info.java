/** Regions, units and grid workers as the log knows them. */
@NullMarked
package fengqiao.query.directory;

import org.jspecify.annotations.NullMarked;
