/** Tests of {@code matter.reply}. */
@NullMarked
package fengqiao.command.matter.reply;

import org.jspecify.annotations.NullMarked;
