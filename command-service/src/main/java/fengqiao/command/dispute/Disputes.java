package fengqiao.command.dispute;

import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordKinds;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeRegistered;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Loads disputes, applies what decisions return. */
@Component
public final class Disputes {
    private final Records<DisputeState> records;

    Disputes(RecordDesk desk) {
        this.records = desk.records(DisputeDoor.KIND);
    }

    @Bean
    static RecordKinds disputeKinds() {
        return () -> List.of(DisputeDoor.KIND);
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

    /** Whether there is such a dispute. */
    public boolean knows(RecordId id) {
        return records.look(id) != null;
    }
}
