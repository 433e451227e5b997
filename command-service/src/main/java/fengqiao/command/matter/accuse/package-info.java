/** Names the unit an accusation is about, which is kept from it from then on (Art. 30). */
@NullMarked
package fengqiao.command.matter.accuse;

import org.jspecify.annotations.NullMarked;
