package fengqiao.command.platform.record;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records in the rooms of the matters they name (Art. 30): whoever has no business with an
 * accusation has none with what is recorded about it, and is answered as if it were not there.
 */
final class RecordRooms {
    private final MatterRooms matters;
    private final Function<RecordId, Set<String>> passedOn;

    /**
     * @param passedOn accusations a record passes on to those that name it
     */
    RecordRooms(MatterRooms matters, Function<RecordId, Set<String>> passedOn) {
        this.matters = matters;
        this.passedOn = passedOn;
    }

    /** Whether the record is there for the caller. */
    boolean admits(RecordDoor<?> door, Caller caller) {
        if (door.accusations().isEmpty()) {
            return door.matters().isEmpty() || !caller.isDisciplineAlone();
        }
        return door.accusations().stream()
                .allMatch(accusation -> matters.admits(new MatterId(accusation), caller));
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the record is not there for the caller
     */
    void require(RecordDoor<?> door, Issue issue) {
        if (isSomebodys(issue) && !admits(door, issue.caller())) {
            throw Refusal.of(RecordRule.UNKNOWN).asException();
        }
    }

    /** What happens by itself asks nobody: a timer, a policy, what follows from another step. */
    private static boolean isSomebodys(Issue issue) {
        return issue.key() != null && !issue.caller().roles().isEmpty();
    }

    /**
     * The accusations a record is about once the event has happened. A matter the record named
     * before is not looked up again: it may be held by a command that waits for this record.
     *
     * @param before none where the event is the first
     * @throws fengqiao.command.refusal.Refused where a matter is not there for the caller, or the
     *     record would be in two rooms
     */
    Set<String> after(
            @Nullable RecordDoor<?> before, RecordRoom room, DomainEvent event, Issue issue) {
        if (room == RecordRoom.NOBODYS) {
            return Set.of();
        }
        Named named = Named.in(event);
        Set<String> accusations = new TreeSet<>(before == null ? Set.of() : before.accusations());
        Set<String> general = new TreeSet<>(before == null ? Set.of() : before.matters());
        for (String id : named.matters()) {
            if (!accusations.contains(id) && !general.contains(id)) {
                (isAccusation(new MatterId(id), issue) ? accusations : general).add(id);
            }
        }
        for (String record : named.records()) {
            accusations.addAll(passedOn.apply(new RecordId(record)));
        }
        boolean two = !general.isEmpty() || room == RecordRoom.EVERYBODYS;
        if (!accusations.isEmpty() && two && isSomebodys(issue)) {
            throw Refusal.of(RecordRule.ROOM).asException();
        }
        return accusations;
    }

    private boolean isAccusation(MatterId matter, Issue issue) {
        if (isSomebodys(issue) && !matters.admits(matter, issue.caller())) {
            throw Refusal.of(RecordRule.MATTER_UNKNOWN, matter.value())
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
        return matters.place(matter) == MatterRooms.Place.ACCUSATIONS;
    }
}
