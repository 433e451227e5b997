package fengqiao.kernel.matter;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the catalogue of document templates 文书模板. One county publishes 38 in four kinds;
 * those shipped are invented.
 *
 * @param code such as {@code N-03}: kind, then a number
 */
public record Template(String code, Kind kind, String zh, String en) {
    private static final Map<String, Template> SHIPPED = load();

    /** Notice 告知, transfer between offices 转办, reply and opinion 答复, record 记录. */
    public enum Kind {
        NOTICE,
        TRANSFER,
        OPINION,
        RECORD
    }

    /** The catalogue this version ships, by code, ascending; counties have their own. */
    public static Map<String, Template> shipped() {
        return SHIPPED;
    }

    private static Map<String, Template> load() {
        Map<String, Template> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("templates.csv")) {
            Kind kind = Kind.valueOf(row.get(1));
            all.put(row.get(0), new Template(row.get(0), kind, row.get(2), row.get(3)));
        }
        return Collections.unmodifiableMap(all);
    }
}
