package fengqiao.kernel.dispute;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the two-level catalogue of disputes.
 *
 * @param code such as {@code 02.01}; two digits a level
 */
public record DisputeKind(String code, String zh, String en) {
    private static final Map<String, DisputeKind> SHIPPED = load();

    /** 1 for a class 类, 2 for a kind 种; disputes take the second. */
    public int level() {
        return (code.length() + 1) / 3;
    }

    /** The catalogue this version ships, by code, ascending. */
    public static Map<String, DisputeKind> shipped() {
        return SHIPPED;
    }

    private static Map<String, DisputeKind> load() {
        Map<String, DisputeKind> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("dispute-kinds.csv")) {
            all.put(row.get(0), new DisputeKind(row.get(0), row.get(1), row.get(2)));
        }
        return Collections.unmodifiableMap(all);
    }
}
