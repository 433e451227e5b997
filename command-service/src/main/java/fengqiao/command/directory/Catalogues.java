package fengqiao.command.directory;

import com.github.benmanes.caffeine.cache.Cache;
import fengqiao.command.platform.database.Rows;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Pathway;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which categories and pathways are in force in a county on a day: what it published last for that
 * day, else what the product ships. Kept for some seconds.
 */
public final class Catalogues {
    public static final String TAXONOMY = "taxonomy";
    public static final String PATHWAYS = "pathways";
    public static final String TEMPLATES = "templates";
    private static final String PUBLISHED =
            "SELECT valid_from, entries FROM command.catalogue WHERE county = ? AND kind = ?"
                    + " ORDER BY valid_from DESC, sequence DESC";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rows rows;
    private final Cache<String, List<Published>> kept = DirectoryLookup.cache();

    private record Published(LocalDate from, Map<String, Object> parsed) {}

    public Catalogues(Rows rows) {
        this.rows = rows;
    }

    /** The category of a code; none where the county's taxonomy of that day lacks it. */
    public @Nullable Category category(RegionCode place, LocalDate day, String code) {
        Published published = published(place, TAXONOMY, day);
        return published == null
                ? Category.shipped().get(code)
                : (Category) published.parsed().get(code);
    }

    /** The pathway of a code; none where the county's catalogue of that day lacks it. */
    public @Nullable Pathway pathway(RegionCode place, LocalDate day, String code) {
        Published published = published(place, PATHWAYS, day);
        return published == null
                ? Pathway.shipped().get(code)
                : (Pathway) published.parsed().get(code);
    }

    /** Of its pathways that day: 1 for the shipped ones, else the first day, as 20240501. */
    public int pathwayEdition(RegionCode place, LocalDate day) {
        Published published = published(place, PATHWAYS, day);
        if (published == null) {
            return 1;
        }
        LocalDate from = published.from();
        return from.getYear() * 10_000 + from.getMonthValue() * 100 + from.getDayOfMonth();
    }

    private @Nullable Published published(RegionCode place, String kind, LocalDate day) {
        String county = place.county().value();
        return kept.get(key(county, kind), key -> read(county, kind)).stream()
                .filter(one -> !day.isBefore(one.from()))
                .findFirst()
                .orElse(null);
    }

    private List<Published> read(String county, String kind) {
        return rows.read(
                PUBLISHED,
                (c, query) -> {
                    query.setString(1, county);
                    query.setString(2, kind);
                },
                row -> new Published(row.getDate(1).toLocalDate(), parsed(kind, row.getString(2))));
    }

    private static Map<String, Object> parsed(String kind, String entries) {
        Map<String, Object> all = new HashMap<>();
        if (kind.equals(TAXONOMY)) {
            for (Category one : JSON.readValue(entries, Category[].class)) {
                all.put(one.code(), one);
            }
        } else if (kind.equals(PATHWAYS)) {
            for (Pathway one : JSON.readValue(entries, Pathway[].class)) {
                all.put(one.code(), one);
            }
        }
        return Map.copyOf(all);
    }

    private static String key(String county, String kind) {
        return county + " " + kind;
    }

    /** To be called once a catalogue is committed. */
    public void forget(RegionCode county, String kind) {
        kept.invalidate(key(county.value(), kind));
    }
}
