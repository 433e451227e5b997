/** Issues bulletins 督查通报 and takes units' answers. */
@NullMarked
package fengqiao.command.supervision.bulletin;

import org.jspecify.annotations.NullMarked;
