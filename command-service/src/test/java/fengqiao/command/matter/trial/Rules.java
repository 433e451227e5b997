package fengqiao.command.matter.trial;

import fengqiao.kernel.rule.RuleBook;

/** The shipped rules, read once. */
public final class Rules {
    public static final RuleBook BOOK = RuleBook.shipped();

    private Rules() {}
}
