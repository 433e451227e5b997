/** Inquires how something could come so far 倒查问责. */
@NullMarked
package fengqiao.command.supervision.inquiry;

import org.jspecify.annotations.NullMarked;
