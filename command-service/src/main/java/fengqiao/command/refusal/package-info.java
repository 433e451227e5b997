/** The vocabulary of refusals, which decisions and platform share. */
@NullMarked
package fengqiao.command.refusal;

import org.jspecify.annotations.NullMarked;
