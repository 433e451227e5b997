/** Follows up matters that were guided elsewhere. */
@NullMarked
package fengqiao.command.matter.followguidance;

import org.jspecify.annotations.NullMarked;
