/** Replies in writing (Art. 32). */
@NullMarked
package fengqiao.command.matter.reply;

import org.jspecify.annotations.NullMarked;
