/** Goes up the mediation ladder: rungs, rounds, failures, agreements and their performance. */
@NullMarked
package fengqiao.command.dispute.mediate;

import org.jspecify.annotations.NullMarked;
