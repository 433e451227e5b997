/** Takes the application for review and re-review (Art. 35, 36; 2005: 34, 35). */
@NullMarked
package fengqiao.command.matter.review;

import org.jspecify.annotations.NullMarked;
