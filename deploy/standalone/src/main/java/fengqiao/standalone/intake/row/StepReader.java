package fengqiao.standalone.intake.row;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The later steps of a row: complete, possible, and in the order of time. */
final class StepReader {
    private final Cells cells;
    private final StepWords words;
    private final OffsetDateTime registeredAt;
    private final Map<StepKind, OffsetDateTime> times = new EnumMap<>(StepKind.class);
    private Column latestColumn = Column.REGISTERED_AT;
    private OffsetDateTime latest;

    StepReader(Cells cells, OffsetDateTime registeredAt, UnitNames units) {
        this.cells = cells;
        this.words = new StepWords(cells, units);
        this.registeredAt = registeredAt;
        this.latest = registeredAt;
    }

    /** A step of a moment. */
    private record Timed(OffsetDateTime at, StepKind kind, ImportRow.Step step) {}

    List<ImportRow.Step> read() {
        List<Timed> steps = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            OffsetDateTime at = cells.time(kind.time());
            if (at != null) {
                check(kind, at);
                words.steps(kind, at).forEach(step -> steps.add(new Timed(at, kind, step)));
            } else if (!cells.hasFault(kind.time())) {
                refuseDetails(kind);
            }
        }
        new StepRules(cells, times).check();
        steps.sort(Comparator.comparing(Timed::at).thenComparingInt(this::rank));
        return steps.stream().map(Timed::step).toList();
    }

    /**
     * Which of two steps of one moment comes first: files often know days only. A hearing after the
     * reply is the reviewing organ's, so it follows the application.
     */
    private int rank(Timed step) {
        StepKind kind = step.kind();
        if (kind == StepKind.HEARING_OPENED || kind == StepKind.HEARING_CONCLUDED) {
            if (isPast(StepKind.REVIEW_DECIDED, step.at())) {
                return between(StepKind.RE_REVIEW_APPLIED);
            }
            if (isPast(StepKind.REPLIED, step.at())) {
                return between(StepKind.REVIEW_APPLIED);
            }
        }
        return 2 * kind.ordinal();
    }

    private static int between(StepKind kind) {
        return 2 * kind.ordinal() + 1;
    }

    private boolean isPast(StepKind kind, OffsetDateTime at) {
        OffsetDateTime then = times.get(kind);
        return then != null && then.isBefore(at);
    }

    private void refuseDetails(StepKind kind) {
        for (Column detail : kind.details()) {
            if (cells.get(detail) != null) {
                cells.fail(kind.time(), "detail-without-time", ColumnNames.chinese(detail));
                return;
            }
        }
    }

    private void check(StepKind kind, OffsetDateTime at) {
        if (!kind.after().isEmpty() && kind.after().stream().noneMatch(times::containsKey)) {
            cells.fail(kind.time(), "step-missing", names(kind));
        }
        if (kind == StepKind.GUIDED && times.containsKey(StepKind.ROUTED)) {
            cells.fail(kind.time(), "guided-and-routed");
        }
        if (kind.isMain()) {
            checkLadder(kind, at);
        } else {
            checkBeside(kind, at);
        }
        times.put(kind, at);
    }

    private void checkLadder(StepKind kind, OffsetDateTime at) {
        if (at.isBefore(latest)) {
            cells.fail(kind.time(), "order", ColumnNames.chinese(latestColumn));
        } else {
            latest = at;
            latestColumn = kind.time();
        }
    }

    /** Not before what it follows; otherwise it lies where it lies. */
    private void checkBeside(StepKind kind, OffsetDateTime at) {
        if (at.isBefore(registeredAt)) {
            cells.fail(kind.time(), "order", ColumnNames.chinese(Column.REGISTERED_AT));
        }
        for (StepKind before : kind.after()) {
            OffsetDateTime then = times.get(before);
            if (then != null && at.isBefore(then)) {
                cells.fail(kind.time(), "order", ColumnNames.chinese(before.time()));
            }
        }
    }

    private static String names(StepKind kind) {
        return kind.after().stream()
                .sorted()
                .map(before -> ColumnNames.chinese(before.time()))
                .collect(Collectors.joining(" / "));
    }
}
