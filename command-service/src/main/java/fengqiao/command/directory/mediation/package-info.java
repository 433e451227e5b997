/** Keeps mediation bodies and mediators. */
@NullMarked
package fengqiao.command.directory.mediation;

import org.jspecify.annotations.NullMarked;
