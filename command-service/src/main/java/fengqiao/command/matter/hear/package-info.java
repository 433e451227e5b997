/** Holds a hearing 听证, whose time is not counted (Art. 36; 2005: 35). */
@NullMarked
package fengqiao.command.matter.hear;

import org.jspecify.annotations.NullMarked;
