package fengqiao.standalone.intake.row;

import java.util.List;
import java.util.Set;

/** The later commands a row may carry, in the order in which they are issued. */
enum StepKind {
    ROUTED(Column.ROUTED_AT, List.of(Column.UNIT)),
    GUIDED(Column.GUIDED_AT, List.of(Column.PATHWAY, Column.PATHWAY_REASON)),
    ACCEPTED(Column.ACCEPTED_AT, List.of()),
    REPLIED(Column.REPLIED_AT, List.of(Column.OUTCOME, Column.REPLY_TEXT)),
    RESOLVED(Column.RESOLVED_AT, List.of(Column.RESOLUTION_KIND)),
    CLOSED(Column.CLOSED_AT, List.of(Column.EVIDENCE)),
    REOPENED(Column.REOPENED_AT, List.of(Column.REOPEN_REASON));

    private final Column time;
    private final List<Column> details;

    StepKind(Column time, List<Column> details) {
        this.time = time;
        this.details = details;
    }

    Column time() {
        return time;
    }

    /** What the command needs besides its time; without the time they say nothing. */
    List<Column> details() {
        return details;
    }

    /** One of these must stand in the row before; empty: none is needed. */
    Set<StepKind> after() {
        return switch (this) {
            case ROUTED, GUIDED -> Set.of();
            case ACCEPTED -> Set.of(ROUTED);
            case REPLIED -> Set.of(ACCEPTED);
            case RESOLVED -> Set.of(REPLIED);
            case CLOSED -> Set.of(RESOLVED, GUIDED);
            case REOPENED -> Set.of(CLOSED, GUIDED);
        };
    }
}
