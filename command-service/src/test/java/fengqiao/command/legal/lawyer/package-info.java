/** Lawyers, tried out. */
@NullMarked
package fengqiao.command.legal.lawyer;

import org.jspecify.annotations.NullMarked;
