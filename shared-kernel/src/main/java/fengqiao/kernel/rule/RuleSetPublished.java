package fengqiao.kernel.rule;

/**
 * A version of a rule set was published 发布规则. Clocks that run keep the rule they started under.
 *
 * @param supersedes stated: on days on which an earlier version is in force too, this one holds
 * @param backdated stated: it is in force before the day it was published
 */
public record RuleSetPublished(RuleSet set, boolean supersedes, boolean backdated)
        implements RuleEvent {}
