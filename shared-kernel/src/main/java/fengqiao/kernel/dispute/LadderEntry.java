package fengqiao.kernel.dispute;

import fengqiao.kernel.rule.RuleRef;
import java.util.List;

/**
 * Where a dispute may enter the ladder, by the policy of the day it became known. The dispute keeps
 * it, whatever is published later.
 *
 * @param first rungs of which one is the first
 */
public record LadderEntry(List<Rung> first, RuleRef policy) {
    public LadderEntry {
        first = List.copyOf(first);
    }
}
