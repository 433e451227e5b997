package fengqiao.standalone.instance;

import fengqiao.standalone.folder.DataFolder;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Structured logs (ECS, JSON) in {@code <data>/logs}, from the first server on and not only once
 * Spring is there. The console is left to the sentences of the command line; only errors join them.
 */
public final class FileLogging {
    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "logging.structured.format.file", "ecs",
                    "logging.structured.ecs.service.name", "fengqiao",
                    "logging.threshold.console", "OFF",
                    "logging.logback.rollingpolicy.max-file-size", "20MB",
                    "logging.logback.rollingpolicy.max-history", "30",
                    "logging.logback.rollingpolicy.total-size-cap", "200MB");

    private FileLogging() {}

    /** Until there is a folder to log into: no library may speak on the console. */
    public static void silence() {
        LoggingSystem.get(FileLogging.class.getClassLoader()).beforeInitialize();
    }

    static void begin(DataFolder data) {
        var environment = new StandardEnvironment();
        var settings = new HashMap<>(SETTINGS);
        settings.put("logging.file.name", data.logs().resolve("fengqiao.log").toString());
        environment.getPropertySources().addFirst(new MapPropertySource("logging", settings));
        var system = LoggingSystem.get(FileLogging.class.getClassLoader());
        system.initialize(
                new LoggingInitializationContext(environment), null, LogFile.get(environment));
    }
}
