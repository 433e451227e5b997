package fengqiao.command.directory.worker;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as it arrives. */
public record GridWorkerBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String worker,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<@Nullable String> grids,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to) {
    private static final int MOST_GRIDS = 200;

    /** The command it means; faults are noted in {@code fields}. */
    public AssignGridWorker command(Fields fields) {
        LocalDate first = fields.day("from", from);
        LocalDate last = fields.optionalDay("to", to);
        if (last != null && last.isBefore(first)) {
            fields.fault("to", "after", first.toString());
        }
        return new AssignGridWorker(fields.worker("worker", worker), grids(fields), first, last);
    }

    private List<RegionCode> grids(Fields fields) {
        List<@Nullable String> given = grids == null ? List.of() : grids;
        if (given.isEmpty()) {
            fields.fault("grids", "required");
        } else if (given.size() > MOST_GRIDS) {
            fields.fault("grids", "size", Integer.toString(MOST_GRIDS));
        }
        List<RegionCode> codes = new ArrayList<>(given.size());
        for (int i = 0; i < Math.min(given.size(), MOST_GRIDS); i++) {
            String field = "grids[" + i + "]";
            RegionCode code = fields.region(field, given.get(i));
            if (code.level() != RegionLevel.GRID) {
                fields.fault(field, "grid");
            } else if (codes.contains(code)) {
                fields.fault(field, "twice");
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }
}
