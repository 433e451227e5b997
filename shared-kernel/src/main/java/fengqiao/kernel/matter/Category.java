package fengqiao.kernel.matter;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the three-level taxonomy 分类.
 *
 * @param code such as {@code 02.01.03}; two digits a level
 */
public record Category(String code, String zh, String en) {
    private static final Map<String, Category> SHIPPED = load();

    /** 1 to 3; matters take the third. */
    public int level() {
        return (code.length() + 1) / 3;
    }

    /** The taxonomy this version ships, by code, ascending. */
    public static Map<String, Category> shipped() {
        return SHIPPED;
    }

    private static Map<String, Category> load() {
        Map<String, Category> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("taxonomy.csv")) {
            all.put(row.get(0), new Category(row.get(0), row.get(1), row.get(2)));
        }
        return Collections.unmodifiableMap(all);
    }
}
