package fengqiao.command.people;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordRoom;
import fengqiao.command.refusal.Standing;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.people.TextsRedacted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Doorway to what was redacted of a matter or record; a stream of its own, apart from people's
 * work.
 */
public class Redaction extends RecordDoor<Redaction.State> {
    public static final RecordKind<State, Redaction> KIND =
            new RecordKind<>("redaction", Redaction.class, Redaction::new, RecordRoom.NOBODYS);

    /**
     * How often it was.
     *
     * @param region of the matter
     */
    public record State(RegionCode region, int times) implements Standing {
        @Override
        public String stage() {
            return "REDACTED";
        }

        @Override
        public List<String> allowed() {
            return List.of();
        }
    }

    /** For Axon, which then evolves it. */
    public Redaction() {}

    /** Its stream. */
    public static RecordId id(MatterId matter) {
        return new RecordId("redaction." + matter.value());
    }

    @Override
    protected State evolve(@Nullable State before, DomainEvent event) {
        var redacted = (TextsRedacted) event;
        return new State(redacted.region(), before == null ? 1 : before.times() + 1);
    }
}
