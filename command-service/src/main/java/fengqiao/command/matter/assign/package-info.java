/** Records what superior offices assign. */
@NullMarked
package fengqiao.command.matter.assign;

import org.jspecify.annotations.NullMarked;
