/** Disputes and the mediation ladder: state, rules and the door to them. */
@NullMarked
package fengqiao.command.dispute;

import org.jspecify.annotations.NullMarked;
