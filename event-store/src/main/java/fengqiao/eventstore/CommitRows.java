package fengqiao.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Side rows of the command being handled: attached while it runs, stored in the commit of its
 * events. They belong to the root unit of work, so that nested commands share one commit.
 */
public final class CommitRows {

    private static final String ROWS = CommitRows.class.getName() + ".rows";
    private static final String APPENDED = CommitRows.class.getName() + ".appended";

    private CommitRows() {}

    /**
     * Adds a row to the commit of this command. A command that publishes no event stores no row.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public static void attach(SideRow row) {
        rows(CurrentUnitOfWork.get()).add(row);
    }

    /** The rows attached so far and not yet stored; empty outside a unit of work. */
    public static List<SideRow> attached() {
        return CurrentUnitOfWork.isStarted()
                ? List.copyOf(rows(CurrentUnitOfWork.get()))
                : List.of();
    }

    /**
     * Where this command's events are; empty before the append. To be asked in the afterCommit
     * phase at the latest.
     */
    public static Optional<Appended> appended() {
        return CurrentUnitOfWork.isStarted() ? appended(CurrentUnitOfWork.get()) : Optional.empty();
    }

    /** The same for a unit of work at hand, also after its end. */
    public static Optional<Appended> appended(UnitOfWork<?> unit) {
        return Optional.ofNullable(unit.root().getResource(APPENDED));
    }

    /**
     * Called by the engine: the rows are stored, a second append of the same unit must not store
     * them again.
     */
    static void stored(Appended appended) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> root = CurrentUnitOfWork.get().root();
            rows(root).clear();
            Appended earlier = root.getResource(APPENDED);
            long first = earlier == null ? appended.firstPosition() : earlier.firstPosition();
            root.resources()
                    .put(
                            APPENDED,
                            new Appended(first, appended.lastPosition(), appended.recordedAt()));
        }
    }

    private static List<SideRow> rows(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(ROWS, key -> new ArrayList<>());
    }
}
