/** Links matters that belong together. */
@NullMarked
package fengqiao.command.matter.link;

import org.jspecify.annotations.NullMarked;
