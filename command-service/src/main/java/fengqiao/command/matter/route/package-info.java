/** Sends a matter to the unit that is competent (Art. 22, 31). */
@NullMarked
package fengqiao.command.matter.route;

import org.jspecify.annotations.NullMarked;
