/** Registers what is brought, or links it to the matter in hand (Art. 18, 19). */
@NullMarked
package fengqiao.command.matter.register;

import org.jspecify.annotations.NullMarked;
