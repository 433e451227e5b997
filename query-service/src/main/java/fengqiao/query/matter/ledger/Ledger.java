package fengqiao.query.matter.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Sorts;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.Cursor;
import fengqiao.query.platform.web.ReadSide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds matters. Safe for many threads. */
@Component
public final class Ledger {
    private static final int MOST_HOPS = 20;
    private final LedgerView view;
    private final ReadSide reads;

    public Ledger(LedgerView view, ReadSide reads) {
        this.view = view;
        this.reads = reads;
    }

    /**
     * Part of a list.
     *
     * @param next cursor; null at the end
     */
    record Found(List<LedgerEntry> entries, @Nullable String next, long total) {}

    /** The matter with the links it says itself, if the caller may see it. */
    public @Nullable LedgerEntry entry(String id, Caller caller) {
        return one(and(eq("_id", id), LedgerFilter.scope(caller)));
    }

    /** The matter, whoever asks. */
    public @Nullable LedgerEntry entry(String id) {
        return one(eq("_id", id));
    }

    /**
     * What the matter goes on as, whoever asks: itself, or the one it was merged into or became in
     * another county.
     */
    public @Nullable LedgerEntry present(MatterId matter) {
        LedgerEntry entry = entry(matter.value());
        for (int hops = 0; entry != null && entry.intake().gone() && hops < MOST_HOPS; hops++) {
            MatterId into = entry.intake().into();
            MatterId next = into == null ? entry.intake().transferredTo() : into;
            LedgerEntry found = next == null ? null : entry(next.value());
            if (found == null) {
                return entry;
            }
            entry = found;
        }
        return entry;
    }

    private @Nullable LedgerEntry one(Bson filter) {
        MongoReadModel<LedgerEntry> live = reads.live(view);
        BsonDocument found = live.documents().find(filter).first();
        return found == null ? null : live.read(found);
    }

    /** How many matters of a region and room wait for somebody by a day. */
    public long owed(RegionCode region, Room room) {
        return reads.live(view)
                .documents()
                .countDocuments(
                        and(eq("within", region.value()), exists("due"), LedgerFilter.in(room)));
    }

    /** Newest first; overdue ones by days late. */
    Found find(
            LedgerFilter filter,
            Caller caller,
            LocalDate today,
            int limit,
            @Nullable String cursor) {
        MongoReadModel<LedgerEntry> live = reads.live(view);
        Bson matching = filter.bson(caller, today);
        boolean late = filter.figure() == LedgerFigure.OVERDUE;
        Bson from = cursor == null ? matching : and(matching, after(cursor, late));
        FindIterable<BsonDocument> found =
                live.documents()
                        .find(from)
                        .sort(late ? Sorts.ascending("due", "_id") : Sorts.descending("at", "_id"))
                        .limit(limit + 1);
        List<LedgerEntry> entries = new ArrayList<>();
        found.forEach(document -> entries.add(live.read(document)));
        String next = null;
        if (entries.size() > limit) {
            entries.removeLast();
            next = cursorOf(entries.getLast(), late);
        }
        return new Found(
                linkedBothWays(entries, caller), next, live.documents().countDocuments(matching));
    }

    /** A link is said by one of its matters, and shown by both where the caller may see both. */
    List<LedgerEntry> linkedBothWays(List<LedgerEntry> entries, Caller caller) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<String, LedgerEntry> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(entry.id().value(), entry));
        Bson linking = and(in("links", all.keySet()), LedgerFilter.scope(caller));
        MongoReadModel<LedgerEntry> live = reads.live(view);
        for (BsonDocument document : live.documents().find(linking)) {
            LedgerEntry by = live.read(document);
            for (MatterId linked : by.intake().links()) {
                all.computeIfPresent(
                        linked.value(),
                        (id, entry) -> entry.with(entry.intake().linked(by.id(), true)));
            }
        }
        return List.copyOf(all.values());
    }

    private static Bson after(String cursor, boolean late) {
        List<String> keys = Cursor.read(cursor, 2);
        if (late) {
            String due = keys.get(0);
            return or(gt("due", due), and(eq("due", due), gt("_id", keys.get(1))));
        }
        long at = Cursor.number(keys.get(0));
        return or(lt("at", at), and(eq("at", at), lt("_id", keys.get(1))));
    }

    private static String cursorOf(LedgerEntry last, boolean late) {
        String key =
                late
                        ? String.valueOf(last.dueDay())
                        : Long.toString(Fields.micros(last.registration().registeredAt()));
        return Cursor.of(key, last.id().value());
    }
}
