package fengqiao.command.rule.publishset;

import fengqiao.kernel.rule.RuleSet;

/**
 * A statute, a local rule or a policy begins to hold.
 *
 * @param supersedes the caller says that earlier versions yield to it
 * @param backdated the caller says that it holds for days past
 */
public record PublishRuleSet(RuleSet set, boolean supersedes, boolean backdated) {}
