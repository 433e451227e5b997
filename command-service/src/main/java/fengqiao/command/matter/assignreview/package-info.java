/** Names the organ that reviews, where the petitioner applied without one (Art. 35, 36). */
@NullMarked
package fengqiao.command.matter.assignreview;

import org.jspecify.annotations.NullMarked;
