/** Publishes a version of a rule set. */
@NullMarked
package fengqiao.command.rule.publishset;

import org.jspecify.annotations.NullMarked;
