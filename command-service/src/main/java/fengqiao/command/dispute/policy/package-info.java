/** Publishes which disputes must begin in the village, from when, by region. */
@NullMarked
package fengqiao.command.dispute.policy;

import org.jspecify.annotations.NullMarked;
