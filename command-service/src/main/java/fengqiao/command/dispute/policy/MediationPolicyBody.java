package fengqiao.command.dispute.policy;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.http.UploadedCsv;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.dispute.MediationPolicyPublished.Line;
import fengqiao.kernel.dispute.Rung;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a region's policy as it arrives: its lines as rows, or as the text of a CSV file
 * with the columns {@code kind} and {@code first}, rungs apart by blanks.
 */
record MediationPolicyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer version,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to,
        @Nullable String article,
        @Nullable List<@Nullable LadderLineBody> lines,
        @Nullable String csv,
        @Nullable Boolean backdated,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST = 200;

    /** Where disputes of a class or kind begin. */
    record LadderLineBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
            @ArraySchema(
                            arraySchema = @Schema(requiredMode = Schema.RequiredMode.REQUIRED),
                            schema = @Schema(implementation = Rung.class))
                    @Nullable List<@Nullable String> first) {}

    PublishMediationPolicy command(Fields fields) {
        LocalDate start = fields.day("from", from);
        LocalDate last = fields.optionalDay("to", to);
        if (last != null && last.isBefore(start)) {
            fields.fault("to", "after", start.toString());
        }
        if (version == null) {
            fields.fault("version", "required");
        }
        String said = fields.optionalText("article", article, 40);
        return new PublishMediationPolicy(
                place(fields),
                fields.number("version", version, 1, 10_000, 1),
                start,
                last,
                said == null ? "policy" : said,
                read(fields),
                Boolean.TRUE.equals(backdated));
    }

    private RegionCode place(Fields fields) {
        RegionCode code = fields.region("region", region);
        boolean said = region != null && region.equals(code.value());
        if (said && code.level().compareTo(RegionLevel.TOWNSHIP) > 0) {
            fields.fault("region", "county-or-township");
        }
        return code;
    }

    private List<Line> read(Fields fields) {
        if (lines == null == (csv == null)) {
            fields.fault("lines", "rows-or-csv");
            return List.of();
        }
        List<Line> all = csv == null ? rows(lines, fields) : fromCsv(csv, fields);
        if (all.isEmpty() || all.size() > MOST) {
            fields.fault("lines", "size", Integer.toString(MOST));
        }
        return all;
    }

    private static List<Line> rows(@Nullable List<@Nullable LadderLineBody> bodies, Fields fields) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; bodies != null && i < bodies.size(); i++) {
            LadderLineBody body = bodies.get(i);
            List<@Nullable String> first = body == null ? null : body.first();
            all.add(
                    line(
                            body == null ? null : body.kind(),
                            first == null ? List.of() : first,
                            fields.within("lines[" + i + "]")));
        }
        return all;
    }

    private static List<Line> fromCsv(String csv, Fields fields) {
        return UploadedCsv.read("csv", csv, List.of("kind", "first"), fields).stream()
                .map(row -> {
                    String first = row.text("first");
                    return line(
                            row.text("kind"),
                            first == null ? List.of() : Arrays.asList(first.split(" +")),
                            fields.within(row.place()));
                })
                .toList();
    }

    private static Line line(
            @Nullable String kind, List<? extends @Nullable String> first, Fields fields) {
        List<Rung> rungs = new ArrayList<>();
        for (String rung : first) {
            rungs.add(fields.oneOf("first", rung, Rung.class));
        }
        if (rungs.isEmpty()) {
            fields.fault("first", "required");
        }
        return new Line(fields.code("kind", kind), rungs);
    }
}
