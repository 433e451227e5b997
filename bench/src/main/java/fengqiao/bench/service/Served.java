package fengqiao.bench.service;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What the main class of a {@link ServiceProcess} does first. */
public final class Served {
    static final String READY = "ready on port ";

    private Served() {}

    /** Starts the service and says its port on stdout. */
    public static ServletWebServerApplicationContext start(
            Class<?> service, List<String> settings) {
        var application = new SpringApplication(service);
        application.setBannerMode(Banner.Mode.OFF);
        var context =
                (ServletWebServerApplicationContext)
                        application.run(settings.toArray(String[]::new));
        System.out.println(READY + Objects.requireNonNull(context.getWebServer()).getPort());
        return context;
    }
}
