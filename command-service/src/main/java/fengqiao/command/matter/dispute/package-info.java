/** Takes disputes of jurisdiction to the common superior (Art. 24). */
@NullMarked
package fengqiao.command.matter.dispute;

import org.jspecify.annotations.NullMarked;
