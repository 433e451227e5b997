package fengqiao.kernel.matter;

import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A closer way within a channel, such as WeChat within online: data, so that counties may have
 * their own.
 *
 * @param channel the one it belongs to
 */
public record SubChannel(String code, Channel channel, String zh, String en) {
    private static final Map<String, SubChannel> SHIPPED = load();

    /** Those this version ships, by code, ascending. */
    public static Map<String, SubChannel> shipped() {
        return SHIPPED;
    }

    private static Map<String, SubChannel> load() {
        Map<String, SubChannel> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("sub-channels.csv")) {
            Channel channel = Channel.valueOf(row.get(1));
            all.put(row.get(0), new SubChannel(row.get(0), channel, row.get(2), row.get(3)));
        }
        return Collections.unmodifiableMap(all);
    }
}
