/** Errors that reach no controller, told as problem+json like all others. */
@NullMarked
package fengqiao.standalone.problem;

import org.jspecify.annotations.NullMarked;
