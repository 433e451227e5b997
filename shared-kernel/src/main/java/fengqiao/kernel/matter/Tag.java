package fengqiao.kernel.matter;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mark a matter may bear, such as cross-region 跨地区 (of 三跨) or person and matter apart (三分离). */
public record Tag(String code, String zh, String en) {
    private static final Map<String, Tag> SHIPPED = load();

    /** Those this version ships, by code, ascending. */
    public static Map<String, Tag> shipped() {
        return SHIPPED;
    }

    private static Map<String, Tag> load() {
        Map<String, Tag> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("tags.csv")) {
            all.put(row.get(0), new Tag(row.get(0), row.get(1), row.get(2)));
        }
        return Collections.unmodifiableMap(all);
    }
}
