/** Issues the three kinds of suggestion 三项建议 and takes the answers. */
@NullMarked
package fengqiao.command.supervision.letter;

import org.jspecify.annotations.NullMarked;
