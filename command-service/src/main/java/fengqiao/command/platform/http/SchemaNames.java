package fengqiao.command.platform.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of types in the published description: many slices have a {@code Kind} or a {@code Line} of
 * their own, and the library would take one for the other. A nested type bears the name of what it
 * is nested in; where two still share a name, the later bears that of its package.
 */
public final class SchemaNames {
    private static final String CONTROLLER = "Controller";
    private static final Map<String, Class<?>> TAKEN = new ConcurrentHashMap<>();

    private SchemaNames() {}

    /** The name of a class; the same each time in one run. */
    public static String of(Class<?> type) {
        return free(type, nested(type));
    }

    private static String nested(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        String own = type.getSimpleName();
        if (outer == null) {
            return own;
        }
        String around = nested(outer);
        String prefix =
                around.endsWith(CONTROLLER)
                        ? around.substring(0, around.length() - CONTROLLER.length())
                        : around;
        return own.startsWith(prefix) ? own : prefix + own;
    }

    private static String free(Class<?> type, String wanted) {
        String name = wanted;
        String left = type.getPackageName();
        while (TAKEN.computeIfAbsent(name, key -> type) != type) {
            int dot = left.lastIndexOf('.');
            String part = left.substring(dot + 1);
            name = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + name;
            left = left.substring(0, Math.max(0, dot));
        }
        return name;
    }
}
