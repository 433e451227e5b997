package fengqiao.query.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.ReadSide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks places, units and posts up. Safe for many threads. */
@Component
public final class Directory {
    private static final int MOST = 5_000;
    private static final String CODE = "code";

    private final DirectoryView view;
    private final ReadSide reads;

    public Directory(DirectoryView view, ReadSide reads) {
        this.view = view;
        this.reads = reads;
    }

    public DirectoryEntry.@Nullable Region region(RegionCode code) {
        return (DirectoryEntry.Region) find(DirectoryView.regionId(code.value()));
    }

    public DirectoryEntry.@Nullable Worker worker(String worker) {
        return (DirectoryEntry.Worker) find(DirectoryView.workerId(worker));
    }

    private @Nullable DirectoryEntry find(String id) {
        MongoReadModel<DirectoryEntry> live = reads.live(view);
        BsonDocument found = live.documents().find(eq("_id", id)).first();
        return found == null ? null : live.read(found);
    }

    /** Regions one level below, by code. */
    public List<DirectoryEntry.Region> children(RegionCode parent) {
        return regions(and(eq("type", "region"), eq("parent", parent.value())));
    }

    /** All regions below one, of a level if given, by code; 5000 at most. */
    public List<DirectoryEntry.Region> below(RegionCode region, @Nullable RegionLevel level) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("type", "region"));
        filters.add(gt(CODE, region.value()));
        filters.add(lt(CODE, region.value() + "~"));
        if (level != null) {
            filters.add(eq("level", level.name()));
        }
        return regions(and(filters));
    }

    /** How many regions of a level there are in one, which may be of that level itself. */
    public long count(RegionCode region, RegionLevel level) {
        return reads.live(view)
                .documents()
                .countDocuments(
                        and(
                                eq("type", "region"),
                                gte(CODE, region.value()),
                                lt(CODE, region.value() + "~"),
                                eq("level", level.name())));
    }

    private List<DirectoryEntry.Region> regions(Bson filter) {
        List<DirectoryEntry.Region> all = new ArrayList<>();
        all(filter).forEach(entry -> all.add((DirectoryEntry.Region) entry));
        return all;
    }

    /** Units of a region and what lies in it, by id; 5000 at most. */
    public List<DirectoryEntry.Unit> units(RegionCode region) {
        List<DirectoryEntry.Unit> all = new ArrayList<>();
        all(and(
                        eq("type", "unit"),
                        gte("region", region.value()),
                        lt("region", region.value() + "~")))
                .forEach(entry -> all.add((DirectoryEntry.Unit) entry));
        return all;
    }

    /** Leaders, bodies and the like of a region and what lies in it, by id; 5000 at most. */
    public List<DirectoryEntry.Listed> listed(Listing listing, RegionCode region) {
        List<DirectoryEntry.Listed> all = new ArrayList<>();
        all(and(
                        eq("type", listing.name()),
                        gte("region", region.value()),
                        lt("region", region.value() + "~")))
                .forEach(entry -> all.add((DirectoryEntry.Listed) entry));
        return all;
    }

    DirectoryEntry.@Nullable Listed listed(Listing listing, String code) {
        return (DirectoryEntry.Listed) find(listing.id(code));
    }

    /** Posts of workers whose first grid lies in the region, by id; 5000 at most. */
    List<DirectoryEntry.Worker> workers(RegionCode region) {
        List<DirectoryEntry.Worker> all = new ArrayList<>();
        all(and(
                        eq("type", "worker"),
                        gte("region", region.value()),
                        lt("region", region.value() + "~")))
                .forEach(entry -> all.add((DirectoryEntry.Worker) entry));
        return all;
    }

    DirectoryEntry.@Nullable Catalogue catalogue(String kind, RegionCode county) {
        return (DirectoryEntry.Catalogue) find(DirectoryView.catalogueId(kind, county));
    }

    /** Regions that a region stands for, since they ended: one step back. */
    List<DirectoryEntry.Region> cameFrom(RegionCode region) {
        return regions(and(eq("type", "region"), eq("into", region.value())));
    }

    private List<DirectoryEntry> all(Bson filter) {
        MongoReadModel<DirectoryEntry> live = reads.live(view);
        List<DirectoryEntry> all = new ArrayList<>();
        for (BsonDocument found :
                live.documents().find(filter).sort(Sorts.ascending(CODE)).limit(MOST)) {
            all.add(live.read(found));
        }
        return all;
    }

    /** Names of regions and units by code; those unknown are missing. */
    public Map<String, String> names(Collection<String> regions, Collection<String> units) {
        List<String> ids = new ArrayList<>();
        regions.forEach(code -> ids.add(DirectoryView.regionId(code)));
        units.forEach(unit -> ids.add(DirectoryView.unitId(unit)));
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            for (BsonDocument found : reads.live(view).documents().find(in("_id", ids))) {
                names.put(found.getString(CODE).getValue(), found.getString("name").getValue());
            }
        }
        return names;
    }
}
