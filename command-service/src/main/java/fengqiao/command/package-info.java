/** Placeholder. */
@NullMarked
package fengqiao.command;

import org.jspecify.annotations.NullMarked;
