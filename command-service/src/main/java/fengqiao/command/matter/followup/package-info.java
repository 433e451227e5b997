/** Looks, after the closing, whether the opinion was carried out 回访. */
@NullMarked
package fengqiao.command.matter.followup;

import org.jspecify.annotations.NullMarked;
