/** The doorways of records. */
@NullMarked
package fengqiao.command.platform.record;

import org.jspecify.annotations.NullMarked;
