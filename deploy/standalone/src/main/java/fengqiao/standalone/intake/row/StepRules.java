package fengqiao.standalone.intake.row;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of a row must not say against one another; faults are noted in the cells. */
final class StepRules {
    /** What waits for the end of a hearing. */
    private static final List<StepKind> WAITING =
            List.of(StepKind.REPLIED, StepKind.REVIEW_DECIDED, StepKind.RE_REVIEW_DECIDED);

    private final Cells cells;
    private final Map<StepKind, OffsetDateTime> times;

    /**
     * @param times of the steps that were taken
     */
    StepRules(Cells cells, Map<StepKind, OffsetDateTime> times) {
        this.cells = cells;
        this.times = times;
    }

    void check() {
        OffsetDateTime opened = times.get(StepKind.HEARING_OPENED);
        if (opened != null) {
            requireHearingOver(opened);
        }
        if (times.containsKey(StepKind.CONFIRMATION_APPLIED)) {
            requireAgreement();
        }
        OffsetDateTime decided = times.get(StepKind.CONFIRMATION_DECIDED);
        if (decided != null) {
            requireTakenUp(decided);
        }
        if (!times.containsKey(StepKind.REOPENED)) {
            times.keySet().forEach(this::requireBefore);
        }
    }

    private void requireHearingOver(OffsetDateTime opened) {
        OffsetDateTime ended = times.get(StepKind.HEARING_CONCLUDED);
        for (StepKind waiting : WAITING) {
            OffsetDateTime at = times.get(waiting);
            if (at != null && !opened.isAfter(at) && (ended == null || ended.isAfter(at))) {
                String hearing = ColumnNames.chinese(Column.HEARING_AT);
                cells.fail(waiting.time(), "hearing-open", hearing);
            }
        }
    }

    private void requireAgreement() {
        if (!says(Column.MEDIATION_OUTCOME, "MEDIATION_OUTCOME", "AGREED")) {
            String outcome = ColumnNames.chinese(Column.MEDIATION_OUTCOME);
            cells.fail(Column.CONFIRMATION_APPLIED_AT, "no-agreement", outcome);
        }
    }

    /** A court decides on what it has taken up, and takes up nothing that it declines. */
    private void requireTakenUp(OffsetDateTime decided) {
        OffsetDateTime takenUp = times.get(StepKind.CONFIRMATION_TAKEN_UP);
        boolean declined = says(Column.CONFIRMATION_DECISION, "COURT_DECISION", "DECLINED");
        if (declined && takenUp != null) {
            cells.fail(Column.CONFIRMATION_TAKEN_UP_AT, "declined");
        } else if (!declined && takenUp == null) {
            String name = ColumnNames.chinese(Column.CONFIRMATION_TAKEN_UP_AT);
            cells.fail(Column.CONFIRMED_AT, "step-missing", name);
        } else {
            requireOrder(takenUp, Column.CONFIRMATION_TAKEN_UP_AT, decided);
            OffsetDateTime extended = times.get(StepKind.CONFIRMATION_EXTENDED);
            requireOrder(extended, Column.CONFIRMATION_EXTENDED_AT, decided);
        }
    }

    private void requireOrder(
            @Nullable OffsetDateTime before, Column column, OffsetDateTime decided) {
        if (before != null && decided.isBefore(before)) {
            cells.fail(Column.CONFIRMED_AT, "order", ColumnNames.chinese(column));
        }
    }

    private void requireBefore(StepKind kind) {
        StepKind limit = kind.before();
        OffsetDateTime at = times.get(kind);
        if (limit == null || at == null) {
            return;
        }
        OffsetDateTime latest = times.get(limit);
        if (latest != null && at.isAfter(latest)) {
            cells.fail(kind.time(), "late", ColumnNames.chinese(limit.time()));
        }
    }

    /** Whether the cell is that word; a faulty one was named before. */
    private boolean says(Column column, String kind, String word) {
        Optional<String> cell = Optional.ofNullable(cells.get(column));
        return cells.hasFault(column)
                || cell.flatMap(said -> Words.value(kind, said)).filter(word::equals).isPresent();
    }
}
