/** Tests of {@code matter.review}. */
@NullMarked
package fengqiao.command.matter.review;

import org.jspecify.annotations.NullMarked;
