package fengqiao.query.matter.ledger;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.query.platform.projection.Contribution;
import fengqiao.query.platform.projection.DocumentForm;
import fengqiao.query.platform.projection.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger, and through its contributions every figure of the dashboard. */
public final class LedgerView implements View<LedgerEntry> {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean concerns(String wireName) {
        return wireName.startsWith("matter.");
    }

    @Override
    public List<String> route(Recorded<?> event) {
        return event.event() instanceof MatterEvent ? List.of(event.stream()) : List.of();
    }

    @Override
    public LedgerEntry fold(@Nullable LedgerEntry entry, Recorded<?> event) {
        return LedgerFold.fold(entry, event, (MatterEvent) event.event());
    }

    @Override
    public List<Contribution> contributions(LedgerEntry entry) {
        return LedgerTotals.contributions(entry);
    }

    @Override
    public DocumentForm<LedgerEntry> form() {
        return new LedgerForm();
    }

    @Override
    public List<List<String>> orders() {
        return List.of(
                List.of("within", "-at", "-_id"),
                List.of("within", "due", "_id"),
                List.of("units", "-at", "-_id"),
                List.of("reporters", "-at", "-_id"),
                List.of("links"));
    }
}
