/** Decides on review and re-review; the same facts are final at the end. */
@NullMarked
package fengqiao.command.matter.decidereview;

import org.jspecify.annotations.NullMarked;
