package fengqiao.kernel.legal;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of third party 第三方 who helps to settle: data, for counties name their own.
 *
 * @param code such as {@code lawyer}
 */
public record ThirdPartyKind(String code, String zh, String en) {
    private static final Map<String, ThirdPartyKind> SHIPPED = load();

    /** The catalogue this version ships, by code, ascending. */
    public static Map<String, ThirdPartyKind> shipped() {
        return SHIPPED;
    }

    private static Map<String, ThirdPartyKind> load() {
        Map<String, ThirdPartyKind> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("third-party-kinds.csv")) {
            all.put(row.get(0), new ThirdPartyKind(row.get(0), row.get(1), row.get(2)));
        }
        return Collections.unmodifiableMap(all);
    }
}
