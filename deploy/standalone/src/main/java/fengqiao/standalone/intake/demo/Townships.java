package fengqiao.standalone.intake.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real counties and townships that the kernel carries; all below them is invented. */
final class Townships {
    private static final JsonNode ALL = load();

    /** It stands in the list of townships and is a prison. */
    private static final String NOT_A_TOWNSHIP = "监狱";

    private Townships() {}

    private static JsonNode load() {
        try (InputStream in =
                Townships.class.getResourceAsStream("/fengqiao/kernel/data/townships.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> counties() {
        Map<String, JsonNode> sorted = new TreeMap<>();
        ALL.propertyNames().forEach(code -> sorted.put(code, ALL.path(code)));
        return sorted.keySet();
    }

    static String countyName(String county) {
        return ALL.path(county).path("county").asString();
    }

    /** Codes of nine digits and names, in the order of the source. */
    static List<Map.Entry<String, String>> of(String county) {
        return ALL.path(county)
                .path("towns")
                .valueStream()
                .map(town -> Map.entry(town.path("code").asString(), town.path("name").asString()))
                .filter(town -> !town.getValue().contains(NOT_A_TOWNSHIP))
                .toList();
    }
}
