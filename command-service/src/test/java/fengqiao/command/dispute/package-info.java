/** The ladder of disputes, tried out. */
@NullMarked
package fengqiao.command.dispute;

import org.jspecify.annotations.NullMarked;
