package fengqiao.standalone.intake.row;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The later steps of a row: complete, possible, and in the order of time. */
final class StepReader {
    private static final int LONGEST_TEXT = 4000;

    private final Cells cells;
    private final UnitNames units;
    private final Map<StepKind, OffsetDateTime> times = new EnumMap<>(StepKind.class);
    private Column latestColumn = Column.REGISTERED_AT;
    private OffsetDateTime latest;

    StepReader(Cells cells, OffsetDateTime registeredAt, UnitNames units) {
        this.cells = cells;
        this.units = units;
        this.latest = registeredAt;
    }

    List<ImportRow.Step> read() {
        List<ImportRow.Step> steps = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            OffsetDateTime at = cells.time(kind.time());
            if (at != null) {
                check(kind, at);
                steps.add(step(kind, at));
            } else if (!cells.hasFault(kind.time())) {
                refuseDetails(kind);
            }
        }
        return steps;
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
        if (at.isBefore(latest)) {
            cells.fail(kind.time(), "order", ColumnNames.chinese(latestColumn));
        } else {
            latest = at;
            latestColumn = kind.time();
        }
        times.put(kind, at);
    }

    private static String names(StepKind kind) {
        return kind.after().stream()
                .sorted()
                .map(before -> ColumnNames.chinese(before.time()))
                .collect(Collectors.joining(" / "));
    }

    private ImportRow.Step step(StepKind kind, OffsetDateTime at) {
        return new ImportRow.Step(
                kind.name(),
                at.toString(),
                kind == StepKind.ROUTED ? unit() : null,
                kind == StepKind.GUIDED ? pathway() : null,
                reason(kind),
                kind == StepKind.REPLIED ? word(Column.OUTCOME, "OUTCOME") : null,
                kind == StepKind.REPLIED ? text(Column.REPLY_TEXT, LONGEST_TEXT) : null,
                kind == StepKind.RESOLVED ? word(Column.RESOLUTION_KIND, "RESOLUTION_KIND") : null,
                kind == StepKind.CLOSED ? text(Column.EVIDENCE, LONGEST_TEXT) : null);
    }

    private String unit() {
        String word = text(Column.UNIT, 64);
        Optional<String> id = units.id(word);
        if (id.isEmpty()) {
            cells.fail(Column.UNIT, "unit", Cells.shown(Column.UNIT, word));
        }
        return id.orElse("");
    }

    private String pathway() {
        String word = text(Column.PATHWAY, LONGEST_TEXT);
        Optional<String> code = Words.pathway(word);
        if (code.isEmpty() && !word.isEmpty()) {
            cells.fail(Column.PATHWAY, "pathway", Cells.shown(Column.PATHWAY, word));
        }
        return code.orElse("");
    }

    private @Nullable String reason(StepKind kind) {
        return switch (kind) {
            case GUIDED -> text(Column.PATHWAY_REASON, LONGEST_TEXT);
            case REOPENED -> text(Column.REOPEN_REASON, LONGEST_TEXT);
            default -> null;
        };
    }

    private String text(Column column, int longest) {
        return cells.required(column, longest);
    }

    private String word(Column column, String kind) {
        cells.required(column, LONGEST_TEXT);
        return cells.word(column, kind, "");
    }
}
