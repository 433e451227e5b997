/** Does not accept a matter, and says why and which way is open (Art. 23, 31). */
@NullMarked
package fengqiao.command.matter.refuse;

import org.jspecify.annotations.NullMarked;
