/** Extends the time of handling, once, by the head (Art. 34; 2005: 33). */
@NullMarked
package fengqiao.command.matter.extend;

import org.jspecify.annotations.NullMarked;
