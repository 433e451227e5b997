/** Legal services: their states, their rules, and what they ask of other contexts. */
@NullMarked
package fengqiao.command.legal;

import org.jspecify.annotations.NullMarked;
