/** Tests of the deadline arithmetic. */
@NullMarked
package fengqiao.kernel.rule;

import org.jspecify.annotations.NullMarked;
