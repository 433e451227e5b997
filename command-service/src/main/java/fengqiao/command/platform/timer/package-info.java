/** Work that is due by the clock, done by one instance at a time. */
@NullMarked
package fengqiao.command.platform.timer;

import org.jspecify.annotations.NullMarked;
