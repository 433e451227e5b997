/** The matter: its state, its rules, and the door to it. */
@NullMarked
package fengqiao.command.matter;

import org.jspecify.annotations.NullMarked;
