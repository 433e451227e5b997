/** Lawyers: their duty rota and the consultations they give. */
@NullMarked
package fengqiao.command.legal.lawyer;

import org.jspecify.annotations.NullMarked;
