/** Guides a bringer to the statutory pathway (Art. 31). */
@NullMarked
package fengqiao.command.matter.guide;

import org.jspecify.annotations.NullMarked;
