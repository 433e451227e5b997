/** Puts every key under the current master key. */
@NullMarked
package fengqiao.command.people.rotate;

import org.jspecify.annotations.NullMarked;
