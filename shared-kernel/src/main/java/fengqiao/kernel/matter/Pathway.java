package fengqiao.kernel.matter;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the catalogue of statutory pathways 法定途径清单: where a demand is to be brought (Art.
 * 31).
 *
 * @param code such as {@code 31.1.02}: item of the article, then a number
 * @param law the act that opens it
 */
public record Pathway(String code, StatutoryRoute route, String zh, String en, String law) {
    private static final Map<String, Pathway> SHIPPED = load();

    /** The catalogue this version ships, by code, ascending; counties publish longer ones. */
    public static Map<String, Pathway> shipped() {
        return SHIPPED;
    }

    private static Map<String, Pathway> load() {
        Map<String, Pathway> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("pathways.csv")) {
            StatutoryRoute route = StatutoryRoute.valueOf(row.get(1));
            all.put(row.get(0), new Pathway(row.get(0), route, row.get(2), row.get(3), row.get(4)));
        }
        return Collections.unmodifiableMap(all);
    }
}
