/** Tests of {@code directory.mediation}. */
@NullMarked
package fengqiao.command.directory.mediation;

import org.jspecify.annotations.NullMarked;
