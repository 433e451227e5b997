package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.text.ResourceRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Leaders, mediation bodies, mediators, liaisons and intake points of an invented county. Like its
 * map they depend on the county alone.
 */
final class DemoPosts {
    /** As many of its leaders take cases. */
    static final int LEADERS = 4;

    private static final String FROM = DemoPlan.DIRECTORY_FROM.toString();
    private static final int TOWNSHIP_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;

    private final String county;
    private final DemoDirectory directory;
    private final People people;
    private final Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();

    private DemoPosts(String county, DemoDirectory directory) {
        this.county = county;
        this.directory = directory;
        this.people =
                new People(county, new Phrases(), new SplittableRandom(Long.parseLong(county) + 1));
    }

    /** Entries by the list of a batch that takes them, what others stand upon first. */
    static Map<String, List<Map<String, Object>>> of(String county, DemoDirectory directory) {
        var posts = new DemoPosts(county, directory);
        posts.fill();
        return posts.lists;
    }

    /**
     * @param number from 1
     */
    static String leader(String county, int number) {
        return String.format(Locale.ROOT, "l-%s-%02d", county, number);
    }

    private void fill() {
        String name = Townships.countyName(county);
        for (List<String> row : ResourceRows.of("demo/posts.csv")) {
            String title = row.get(3).replace("{place}", name);
            if (row.getFirst().equals("leader")) {
                addLeader(row.get(1), title);
            } else if (row.getFirst().equals("body")) {
                addBody("b-" + county + "-" + row.get(1), county, row.get(2), title);
            }
        }
        addPoint("i-" + county, county, say("point.county", name));
        for (DemoDirectory.Region region : directory.regions()) {
            addPlace(region);
        }
    }

    private void addLeader(String number, String post) {
        String leader = leader(county, Integer.parseInt(number));
        String name = people.next().name();
        add(
                "leaders", "leader", leader, "region", county, "post", post, "name", name, "from",
                FROM);
        int order = Integer.parseInt(number) - 1;
        List<String> towns = new ArrayList<>();
        List<String> all = codes(TOWNSHIP_DIGITS);
        for (int i = order; i < all.size(); i += 4) {
            towns.add(all.get(i));
        }
        add("leaderLinks", "leader", leader, "towns", towns, "from", FROM);
    }

    private List<String> codes(int digits) {
        return directory.regions().stream()
                .map(DemoDirectory.Region::code)
                .filter(code -> code.length() == digits)
                .toList();
    }

    private void addBody(String body, String region, String kind, String name) {
        addPlainBody(body, region, kind, name);
        for (int i = 1; i <= 2; i++) {
            String mediator = String.format(Locale.ROOT, "m-%s-%d", body.substring(2), i);
            add(
                    "mediators",
                    "mediator",
                    mediator,
                    "body",
                    body,
                    "fullTime",
                    i == 1,
                    "name",
                    people.next().name(),
                    "from",
                    FROM);
        }
    }

    /** Without mediators of its own: in a village the committee mediates. */
    private void addPlainBody(String body, String region, String kind, String name) {
        add(
                "mediationBodies",
                "body",
                body,
                "region",
                region,
                "kind",
                kind,
                "name",
                name,
                "from",
                FROM);
    }

    private void addPlace(DemoDirectory.Region region) {
        String code = region.code();
        if (code.length() == TOWNSHIP_DIGITS) {
            addBody("b-" + code, code, "township", say("body.township", region.name()));
            addPoint("i-" + code, code, say("point.township", region.name()));
        } else if (code.length() == VILLAGE_DIGITS) {
            addPlainBody("b-" + code, code, "village", say("body.village", region.name()));
            addPoint("i-" + code, code, say("point.village", region.name()));
            add("liaisons", "village", code, "name", people.next().name(), "from", FROM);
        }
    }

    private static String say(String kind, String place) {
        return ResourceRows.of("demo/posts.csv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(3).replace("{place}", place))
                .findFirst()
                .orElse(place);
    }

    private void addPoint(String point, String region, String name) {
        add("intakePoints", "point", point, "region", region, "name", name, "from", FROM);
    }

    private void add(String list, Object... pairs) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entry.put((String) pairs[i], pairs[i + 1]);
        }
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(entry);
    }
}
