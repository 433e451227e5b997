package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.record.HandledAccusations;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records about an accusation are there for whom the accusation is. */
@Component
public final class AccusationsHandled implements HandledAccusations {
    private final Ledger ledger;

    public AccusationsHandled(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Set<MatterId> of(Collection<MatterId> accusations, Caller caller) {
        Set<MatterId> there = new LinkedHashSet<>();
        for (MatterId accusation : accusations) {
            if (ledger.entry(accusation.value(), caller) != null) {
                there.add(accusation);
            }
        }
        return there;
    }
}
