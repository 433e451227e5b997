/** Forms of a matter's events that earlier versions wrote and every version reads. */
@NullMarked
package fengqiao.kernel.matter.past;

import org.jspecify.annotations.NullMarked;
