/** Tests of {@code matter.decideobjection}. */
@NullMarked
package fengqiao.command.matter.decideobjection;

import org.jspecify.annotations.NullMarked;
