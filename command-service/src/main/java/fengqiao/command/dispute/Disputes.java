package fengqiao.command.dispute;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordKinds;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.life.Mediation;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Loads disputes, applies what decisions return, and returns results to waiting matters. */
@Component
public final class Disputes {
    private final Records<DisputeState> records;
    private final Matters matters;

    Disputes(RecordDesk desk, Matters matters) {
        this.records = desk.records(DisputeDoor.KIND);
        this.matters = matters;
    }

    @Bean
    static RecordKinds disputeKinds() {
        return () -> List.of(DisputeDoor.KIND, MediationPolicyDoor.KIND);
    }

    /** The first event of a new dispute. */
    public RecordAnswer register(DisputeRegistered event, Issue issue) {
        return records.create(event.disputeId(), event.region(), issue, event);
    }

    /** One step of a dispute. */
    public RecordAnswer step(
            RecordId id,
            Issue issue,
            BiFunction<DisputeState, Instant, ? extends DisputeEvent> decision) {
        return records.change(id, issue, decision);
    }

    /**
     * A step that ends the mediation: what came of it returns, in the same commit, to the matter
     * that waits for it.
     */
    public RecordAnswer conclude(
            RecordId id,
            Issue issue,
            MediationOutcome outcome,
            BiFunction<DisputeState, Instant, ? extends DisputeEvent> decision) {
        var waiting = new AtomicReference<@Nullable MatterId>();
        RecordAnswer answer =
                records.change(
                        id,
                        issue,
                        (state, at) -> {
                            waiting.set(state.course().waiting());
                            return decision.apply(state, at);
                        });
        MatterId waited = waiting.get();
        if (waited != null) {
            MatterId matter = goingOn(waited, id);
            matters.follow(
                    matter,
                    issue,
                    state ->
                            state.life().mediation() instanceof Mediation.InHand hand
                                            && hand.dispute().equals(id)
                                    ? new MediationReturned(id, outcome)
                                    : null);
        }
        return answer;
    }

    /** The matter that waits by now: the one it was merged into, if that took the waiting over. */
    private MatterId goingOn(MatterId waited, RecordId dispute) {
        MatterId now = waited;
        MatterState state = matters.look(now);
        MatterId next = state == null ? null : state.intake().mergedInto();
        while (next != null) {
            state = matters.look(next);
            if (state != null
                    && state.life().mediation() instanceof Mediation.InHand hand
                    && hand.dispute().equals(dispute)) {
                now = next;
            }
            next = state == null ? null : state.intake().mergedInto();
        }
        return now;
    }

    /** Whether there is such a dispute for the caller. */
    public boolean knows(RecordId id, Issue issue) {
        return records.look(id, issue.caller()) != null;
    }
}
