package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.text.ResourceRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The invented county: townships as they are, villages, grids and posts as they might be. */
final class DemoMap {
    private static final String FROM = DemoPlan.DIRECTORY_FROM.toString();

    private final String county;
    private final Phrases phrases;
    private final SplittableRandom random;
    private final List<Place.Township> townships = new ArrayList<>();
    private final List<DemoDirectory.Region> regions = new ArrayList<>();
    private final List<DemoDirectory.Unit> units = new ArrayList<>();
    private final List<DemoDirectory.GridWorker> workers = new ArrayList<>();
    private final Map<String, String> unitNames = new HashMap<>();

    private DemoMap(String county, Phrases phrases) {
        this.county = county;
        this.phrases = phrases;
        this.random = new SplittableRandom(Long.parseLong(county));
    }

    static DemoMap of(String county, Phrases phrases) {
        var map = new DemoMap(county, phrases);
        String name = Townships.countyName(county);
        map.regions.add(new DemoDirectory.Region(county, name, FROM));
        map.addUnits("COUNTY", county, name);
        Townships.of(county).forEach(town -> map.addTownship(town.getKey(), town.getValue()));
        return map;
    }

    private void addTownship(String code, String name) {
        regions.add(new DemoDirectory.Region(code, name, FROM));
        addUnits("TOWNSHIP", code, name);
        List<Place.Village> villages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 1, count = random.nextInt(6, 13); i <= count; i++) {
            villages.add(village(code + String.format(Locale.ROOT, "%03d", 199 + i), names));
        }
        double load = 0.4 + 1.8 * random.nextDouble() * random.nextDouble();
        double pace = 0.6 + 1.1 * random.nextDouble();
        townships.add(new Place.Township(code, name, load, pace, villages));
    }

    private Place.Village village(String code, Set<String> taken) {
        String name = villageName();
        while (!taken.add(name)) {
            name = villageName();
        }
        regions.add(new DemoDirectory.Region(code, name, FROM));
        List<Place.Grid> grids = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (int i = 1, count = random.nextInt(3, 7); i <= count; i++) {
            String grid = code + String.format(Locale.ROOT, "%03d", i);
            String gridName = phrases.say("grid." + i, random, Map.of("village", name));
            regions.add(new DemoDirectory.Region(grid, gridName, FROM));
            shared.add(grid);
            boolean last = i == count;
            if (last || shared.size() == 2 || random.nextInt(4) > 0) {
                grids.addAll(patrol(shared));
                shared.clear();
            }
        }
        return new Place.Village(code, name, grids);
    }

    private String villageName() {
        return phrases.word("village1", random, Map.of())
                + phrases.word("village2", random, Map.of())
                + phrases.word("village3", random, Map.of())
                + phrases.word("village_end", random, Map.of());
    }

    private List<Place.Grid> patrol(List<String> grids) {
        String worker = String.format(Locale.ROOT, "w-%s-%03d", county, workers.size() + 1);
        workers.add(new DemoDirectory.GridWorker(worker, List.copyOf(grids), FROM, null));
        return grids.stream().map(grid -> new Place.Grid(grid, worker)).toList();
    }

    private void addUnits(String level, String region, String place) {
        for (List<String> row : ResourceRows.of("demo/units.csv")) {
            if (row.get(0).equals(level)) {
                String unit = unitId(region, row.get(1));
                String name = row.get(2).replace("{place}", place);
                units.add(new DemoDirectory.Unit(unit, region, row.get(1), name));
                unitNames.put(unit, name);
            }
        }
    }

    private static String unitId(String region, String kind) {
        return "u-" + region + "-" + kind;
    }

    /** The township's own unit of a kind, or the county's where the township has none. */
    String unit(String township, String kind) {
        String own = unitId(township, kind);
        return unitNames.containsKey(own) ? own : unitId(county, kind);
    }

    String unitName(String unit) {
        return unitNames.getOrDefault(unit, unit);
    }

    List<Place.Township> townships() {
        return townships;
    }

    DemoDirectory directory() {
        return new DemoDirectory(regions, units, workers);
    }
}
