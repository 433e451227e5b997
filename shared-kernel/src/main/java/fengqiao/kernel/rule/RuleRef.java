package fengqiao.kernel.rule;

/**
 * Names the rule a deadline was computed by.
 *
 * @param set id of the rule set, such as {@code regulations-2022}
 * @param version version of the set
 * @param article article of the set, or {@code policy}
 */
public record RuleRef(String set, int version, String article) {}
