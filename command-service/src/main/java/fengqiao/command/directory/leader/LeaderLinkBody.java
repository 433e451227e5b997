package fengqiao.command.directory.leader;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links as they arrive. */
public record LeaderLinkBody(
        @Nullable String leader,
        @Nullable List<@Nullable String> towns,
        @Nullable List<@Nullable String> departments,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to) {
    /** The command it means; faults are noted in {@code fields}. */
    public LinkLeader command(Fields fields) {
        LocalDate first = fields.day("from", from);
        List<RegionCode> places = DirectoryFields.regions(fields, "towns", towns, 50);
        List<UnitId> units = DirectoryFields.units(fields, "departments", departments, 50);
        if (places.isEmpty() && units.isEmpty()) {
            fields.fault("towns", "required");
        }
        if (places.stream().anyMatch(place -> place.level() != RegionLevel.TOWNSHIP)) {
            fields.fault("towns", "format", "9 digits");
        }
        return new LinkLeader(
                DirectoryFields.leader(fields, leader),
                places,
                units,
                first,
                DirectoryFields.end(fields, to, first));
    }

    LeaderLinkBody of(String id) {
        return new LeaderLinkBody(id, towns, departments, from, to);
    }
}
