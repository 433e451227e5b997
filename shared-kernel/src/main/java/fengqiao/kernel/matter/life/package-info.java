/** Where a matter stands and what is lawful then, folded from its events; both sides share it. */
@NullMarked
package fengqiao.kernel.matter.life;

import org.jspecify.annotations.NullMarked;
