/** Merges a matter into another one. */
@NullMarked
package fengqiao.command.matter.merge;

import org.jspecify.annotations.NullMarked;
