/** Takes the citizen's rating of the office and of the unit 评价. */
@NullMarked
package fengqiao.command.matter.rate;

import org.jspecify.annotations.NullMarked;
