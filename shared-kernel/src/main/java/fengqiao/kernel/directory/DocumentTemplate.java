package fengqiao.kernel.directory;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document template 文书模板.
 *
 * @param kind such as {@code notice}, {@code reply}, {@code supervision}, {@code mediation}: data
 * @param text with {@code {words}} in braces to be filled in
 */
public record DocumentTemplate(String code, String kind, String name, String text) {
    private static final Map<String, DocumentTemplate> SHIPPED = load();

    /** The templates this version ships, by code, ascending; counties publish longer ones. */
    public static Map<String, DocumentTemplate> shipped() {
        return SHIPPED;
    }

    private static Map<String, DocumentTemplate> load() {
        Map<String, DocumentTemplate> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("templates.csv")) {
            var template = new DocumentTemplate(row.get(0), row.get(1), row.get(2), row.get(3));
            all.put(template.code(), template);
        }
        return Collections.unmodifiableMap(all);
    }
}
