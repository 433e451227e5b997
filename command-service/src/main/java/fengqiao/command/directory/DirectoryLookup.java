package fengqiao.command.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fengqiao.command.platform.database.Rows;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What commands ask of the directory. Answers are kept for some seconds, so that a report asks the
 * database nothing in the steady state; this instance's own changes are seen at once.
 */
public final class DirectoryLookup {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final String REGION =
            "SELECT e.ended_from, e.heir FROM command.region r LEFT JOIN command.directory_entry e"
                    + " ON e.entry = 'region.' || r.code WHERE r.code = ?";
    private static final String UNIT =
            "SELECT u.region, e.ended_from, e.heir FROM command.unit u"
                    + " LEFT JOIN command.directory_entry e ON e.entry = 'unit.' || u.unit"
                    + " WHERE u.unit = ?";
    private static final String ENTRY =
            "SELECT region, valid_from, ended_from, heir FROM command.directory_entry"
                    + " WHERE entry = ?";

    /** More than any chain of mergers; nothing turns for ever. */
    private static final int MOST_HEIRS = 50;

    private final Rows rows;
    private final Cache<String, Entry> regions = cache();
    private final Cache<String, Entry> units = cache();
    private final Cache<String, Entry> entries = cache();
    private final WorkerGrids workers;

    /**
     * An entry of the directory.
     *
     * @param region it belongs to
     * @param endedFrom first day on which it is no more, if it has ended
     * @param heir what stands for it from then on
     */
    public record Entry(
            RegionCode region,
            @Nullable LocalDate from,
            @Nullable LocalDate endedFrom,
            @Nullable String heir) {
        /** Whether it is no more on a day. */
        public boolean endedBy(LocalDate day) {
            return endedFrom != null && !day.isBefore(endedFrom);
        }
    }

    public DirectoryLookup(Rows rows) {
        this.rows = rows;
        this.workers = new WorkerGrids(rows);
    }

    static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(KEPT).build();
    }

    /** Only what is there is kept: what is missing may be registered any moment. */
    public boolean knows(RegionCode region) {
        return region(region) != null;
    }

    /** Whether the region is known and it and all it lies in are there on a day. */
    public boolean stands(RegionCode region, LocalDate day) {
        return knows(region) && today(region, day).equals(region);
    }

    /** Where a unit belongs that acts itself on a day; none where it is unknown or succeeded. */
    public @Nullable RegionCode regionOf(UnitId unit, LocalDate day) {
        Entry found = unit(unit);
        return found == null || found.endedBy(day) ? null : found.region();
    }

    /** Where the unit belongs; none for an unknown one. */
    public @Nullable RegionCode regionOf(UnitId unit) {
        Entry found = unit(unit);
        return found == null ? null : found.region();
    }

    /** Where the leader's post is; none for an unknown one. */
    public @Nullable RegionCode regionOf(LeaderId leader) {
        Entry found = entry("leader." + leader);
        return found == null ? null : found.region();
    }

    /** Where the mediation body belongs; none for an unknown one. */
    public @Nullable RegionCode regionOf(BodyId body) {
        Entry found = entry("mediation-body." + body);
        return found == null ? null : found.region();
    }

    /**
     * Where an entry belongs that has to be known.
     *
     * @param place as found for it
     * @throws fengqiao.command.refusal.Refused {@code directory.unknown} where there is none
     */
    public static RegionCode known(@Nullable RegionCode place, String id) {
        if (place == null) {
            throw Refusal.of(DirectoryRule.UNKNOWN, id).asException();
        }
        return place;
    }

    /**
     * What stands for a region on a day: itself, or where it or one it lies in has ended, its heir.
     */
    public RegionCode today(RegionCode place, LocalDate day) {
        RegionCode now = place;
        for (int i = 0; i < MOST_HEIRS; i++) {
            RegionCode heir = heir(now, day);
            if (heir == null) {
                return now;
            }
            now = heir;
        }
        return now;
    }

    private @Nullable RegionCode heir(RegionCode place, LocalDate day) {
        for (RegionLevel level : RegionLevel.values()) {
            if (level.digits() <= place.value().length()) {
                Entry found = region(place.at(level));
                if (found != null && found.endedBy(day) && found.heir() != null) {
                    return new RegionCode(found.heir());
                }
            }
        }
        return null;
    }

    /** The unit that acts for a unit on a day (Art. 24): itself, or its last successor. */
    public UnitId acting(UnitId unit, LocalDate day) {
        UnitId now = unit;
        for (int i = 0; i < MOST_HEIRS; i++) {
            Entry found = unit(now);
            if (found == null || !found.endedBy(day) || found.heir() == null) {
                return now;
            }
            now = new UnitId(found.heir());
        }
        return now;
    }

    private @Nullable Entry region(RegionCode code) {
        return kept(
                regions,
                code.value(),
                REGION,
                row -> new Entry(code, null, day(row, 1), row.getString(2)));
    }

    private @Nullable Entry unit(UnitId unit) {
        return kept(
                units,
                unit.value(),
                UNIT,
                row ->
                        new Entry(
                                new RegionCode(row.getString(1)),
                                null,
                                day(row, 2),
                                row.getString(3)));
    }

    /**
     * An entry that is neither region, unit nor worker.
     *
     * @param entry name of its stream, such as {@code leader.l-1}
     */
    public @Nullable Entry entry(String entry) {
        return kept(
                entries,
                entry,
                ENTRY,
                row ->
                        new Entry(
                                new RegionCode(row.getString(1)),
                                day(row, 2),
                                day(row, 3),
                                row.getString(4)));
    }

    private @Nullable Entry kept(
            Cache<String, Entry> cache, String key, String sql, Rows.Reader<Entry> reader) {
        Entry kept = cache.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        List<Entry> found = rows.read(sql, (c, query) -> query.setString(1, key), reader);
        if (found.isEmpty()) {
            return null;
        }
        cache.put(key, found.getFirst());
        return found.getFirst();
    }

    static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    /**
     * The grids of a worker on a day; empty where the worker had none then.
     *
     * @return none for an unknown worker
     */
    public @Nullable Set<RegionCode> grids(WorkerId worker, LocalDate day) {
        return workers.grids(worker, day);
    }

    /** To be called once a change of the worker is committed. */
    public void forget(WorkerId worker) {
        workers.forget(worker);
    }

    /** To be called once a change of the entry is committed. */
    void forget(String entry) {
        entries.invalidate(entry);
        String id = entry.substring(entry.indexOf('.') + 1);
        regions.invalidate(id);
        units.invalidate(id);
    }
}
