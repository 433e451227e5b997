package fengqiao.kernel.rule;

import fengqiao.kernel.DomainEvent;

/** What changes the rules: all of it in one stream, for the versions of a set must not overlap. */
public sealed interface RuleEvent extends DomainEvent permits RuleSetPublished, CalendarPublished {
    /** Name of the stream. */
    String STREAM = "rule-book";
}
