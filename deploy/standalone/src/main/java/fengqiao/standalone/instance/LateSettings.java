package fengqiao.standalone.instance;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Settings that a server decides when it runs: whoever asks for one waits for the server, so that
 * all that needs none of them is made meanwhile.
 */
final class LateSettings extends EnumerablePropertySource<Map<String, Supplier<String>>> {
    LateSettings(Map<String, Supplier<String>> settings) {
        super("servers", settings);
    }

    @Override
    public String[] getPropertyNames() {
        return source.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        Supplier<String> setting = source.get(name);
        return setting == null ? null : setting.get();
    }
}
