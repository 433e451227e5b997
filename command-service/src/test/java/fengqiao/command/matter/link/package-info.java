/** Tests of {@code matter.link}. */
@NullMarked
package fengqiao.command.matter.link;

import org.jspecify.annotations.NullMarked;
