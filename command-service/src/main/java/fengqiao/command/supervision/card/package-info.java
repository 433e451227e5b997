/** Cards by hand: issued, upgraded, released, and blue while a leader supervises. */
@NullMarked
package fengqiao.command.supervision.card;

import org.jspecify.annotations.NullMarked;
