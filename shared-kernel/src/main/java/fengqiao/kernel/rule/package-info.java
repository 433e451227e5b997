/** Rule sets, working days and deadlines as pure arithmetic. */
@NullMarked
package fengqiao.kernel.rule;

import org.jspecify.annotations.NullMarked;
