package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.directory.DocumentTemplate;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Pathway;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.projection.DocumentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Directory entries as stored documents; {@code parent} is the region one level above. */
final class DirectoryForm implements DocumentForm<DirectoryEntry> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void write(DirectoryEntry entry, BsonDocument into) {
        Fields to = new Fields(into);
        switch (entry) {
            case DirectoryEntry.Region region -> {
                to.text("type", "region")
                        .text("code", region.code().value())
                        .text("parent", parent(region.code()))
                        .text("level", region.code().level().name())
                        .text("name", region.name())
                        .day("from", region.validFrom())
                        .array("earlier", names(region.earlier()));
                write(region.ending(), to);
            }
            case DirectoryEntry.Unit unit -> {
                to.text("type", "unit")
                        .text("code", unit.unit().value())
                        .text("region", unit.region().value())
                        .text("kind", unit.kind())
                        .text("name", unit.name())
                        .array("earlier", names(unit.earlier()));
                write(unit.ending(), to);
            }
            case DirectoryEntry.Worker worker ->
                    to.text("type", "worker")
                            .text("code", worker.worker().value())
                            .text("region", worker.grids().getFirst().value())
                            .texts("grids", worker.grids().stream().map(RegionCode::value).toList())
                            .day("from", worker.from())
                            .day("to", worker.to());
            case DirectoryEntry.Listed listed -> ListedForm.write(listed, to);
            case DirectoryEntry.Catalogue catalogue ->
                    to.text("type", "catalogue")
                            .text("code", catalogue.county().value())
                            .text("kind", catalogue.kind())
                            .array("editions", editions(catalogue.editions()));
        }
    }

    private static BsonArray names(List<DirectoryEntry.Named> names) {
        BsonArray array = new BsonArray();
        for (DirectoryEntry.Named name : names) {
            BsonDocument one = new BsonDocument();
            new Fields(one).text("name", name.name()).day("until", name.from());
            array.add(one);
        }
        return array;
    }

    private static BsonArray editions(List<DirectoryEntry.Edition> editions) {
        BsonArray array = new BsonArray();
        for (DirectoryEntry.Edition edition : editions) {
            BsonDocument one = new BsonDocument();
            new Fields(one)
                    .day("from", edition.from())
                    .text("entries", JSON.writeValueAsString(edition.entries()));
            array.add(one);
        }
        return array;
    }

    private static void write(DirectoryEntry.@Nullable Ending ending, Fields to) {
        if (ending != null) {
            to.text("how", ending.how())
                    .day("ended", ending.from())
                    .text("heir", ending.heir())
                    .texts("into", ending.into());
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
                            LocalDate.parse(from.text("from")),
                            names(from),
                            ending(from));
            case "unit" ->
                    new DirectoryEntry.Unit(
                            new UnitId(code),
                            new RegionCode(from.text("region")),
                            from.text("kind"),
                            from.text("name"),
                            names(from),
                            ending(from));
            case "worker" -> worker(code, from);
            case "catalogue" ->
                    new DirectoryEntry.Catalogue(
                            from.text("kind"), new RegionCode(code), editions(from));
            default -> ListedForm.read(from);
        };
    }

    private static List<DirectoryEntry.Named> names(Fields from) {
        List<DirectoryEntry.Named> names = new ArrayList<>();
        for (var one : from.array("earlier")) {
            Fields name = new Fields(one.asDocument());
            names.add(new DirectoryEntry.Named(name.text("name"), day(name, "until")));
        }
        return List.copyOf(names);
    }

    private static List<DirectoryEntry.Edition> editions(Fields from) {
        Class<? extends Record[]> type =
                switch (from.text("kind")) {
                    case "taxonomy" -> Category[].class;
                    case "pathways" -> Pathway[].class;
                    default -> DocumentTemplate[].class;
                };
        List<DirectoryEntry.Edition> editions = new ArrayList<>();
        for (var one : from.array("editions")) {
            Fields edition = new Fields(one.asDocument());
            editions.add(
                    new DirectoryEntry.Edition(
                            LocalDate.parse(edition.text("from")),
                            List.of(JSON.readValue(edition.text("entries"), type))));
        }
        return List.copyOf(editions);
    }

    private static DirectoryEntry.@Nullable Ending ending(Fields from) {
        String how = from.textOrNull("how");
        return how == null
                ? null
                : new DirectoryEntry.Ending(
                        how,
                        LocalDate.parse(from.text("ended")),
                        from.text("heir"),
                        from.texts("into"));
    }

    static @Nullable LocalDate day(Fields from, String field) {
        String day = from.textOrNull(field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static DirectoryEntry worker(String code, Fields from) {
        List<RegionCode> grids = new ArrayList<>();
        from.texts("grids").forEach(grid -> grids.add(new RegionCode(grid)));
        return new DirectoryEntry.Worker(
                new WorkerId(code),
                List.copyOf(grids),
                LocalDate.parse(from.text("from")),
                day(from, "to"));
    }
}
