/** The reasons for which a start is refused, each with one sentence and an exit code of its own. */
@NullMarked
package fengqiao.standalone.refusal;

import org.jspecify.annotations.NullMarked;
