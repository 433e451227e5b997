/** Tests of {@code matter.route}. */
@NullMarked
package fengqiao.command.matter.route;

import org.jspecify.annotations.NullMarked;
