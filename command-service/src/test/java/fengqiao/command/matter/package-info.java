/** Tests of {@code matter}. */
@NullMarked
package fengqiao.command.matter;

import org.jspecify.annotations.NullMarked;
