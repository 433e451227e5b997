package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.projection.DocumentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Directory entries as stored documents; {@code parent} is the region one level above. */
final class DirectoryForm implements DocumentForm<DirectoryEntry> {

    @Override
    public void write(DirectoryEntry entry, BsonDocument into) {
        Fields to = new Fields(into);
        switch (entry) {
            case DirectoryEntry.Region region ->
                    to.text("type", "region")
                            .text("code", region.code().value())
                            .text("parent", parent(region.code()))
                            .text("level", region.code().level().name())
                            .text("name", region.name())
                            .day("from", region.validFrom());
            case DirectoryEntry.Unit unit ->
                    to.text("type", "unit")
                            .text("code", unit.unit().value())
                            .text("region", unit.region().value())
                            .text("kind", unit.kind())
                            .text("name", unit.name());
            case DirectoryEntry.Worker worker ->
                    to.text("type", "worker")
                            .text("code", worker.worker().value())
                            .texts("grids", worker.grids().stream().map(RegionCode::value).toList())
                            .day("from", worker.from())
                            .day("to", worker.to());
        }
    }

    private static @Nullable String parent(RegionCode code) {
        RegionLevel level = code.level();
        return level == RegionLevel.COUNTY
                ? null
                : code.at(RegionLevel.values()[level.ordinal() - 1]).value();
    }

    @Override
    public DirectoryEntry read(BsonDocument document) {
        Fields from = new Fields(document);
        String code = from.text("code");
        return switch (from.text("type")) {
            case "region" ->
                    new DirectoryEntry.Region(
                            new RegionCode(code),
                            from.text("name"),
                            LocalDate.parse(from.text("from")));
            case "unit" ->
                    new DirectoryEntry.Unit(
                            new UnitId(code),
                            new RegionCode(from.text("region")),
                            from.text("kind"),
                            from.text("name"));
            default -> worker(code, from);
        };
    }

    private static DirectoryEntry worker(String code, Fields from) {
        List<RegionCode> grids = new ArrayList<>();
        from.texts("grids").forEach(grid -> grids.add(new RegionCode(grid)));
        String to = from.textOrNull("to");
        return new DirectoryEntry.Worker(
                new WorkerId(code),
                List.copyOf(grids),
                LocalDate.parse(from.text("from")),
                to == null ? null : LocalDate.parse(to));
    }
}
