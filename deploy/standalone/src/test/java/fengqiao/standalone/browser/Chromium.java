package fengqiao.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The browser that the machine has; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final Path PATH =
            Path.of(
                    Objects.requireNonNullElse(
                            System.getenv("FENGQIAO_CHROMIUM"), "/usr/bin/chromium"));
    private static final List<String> ALONE =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Leaves the tests out in one line where there is no browser, but not on a build server. */
    static Chromium launch() {
        boolean present = Files.isExecutable(PATH);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(present)
                    .as("no browser at %s; name one in FENGQIAO_CHROMIUM", PATH)
                    .isTrue();
        }
        assumeTrue(
                present,
                () -> "Left out: no browser at " + PATH + " (FENGQIAO_CHROMIUM names one)");
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(PATH)
                        .setArgs(ALONE)
                        .setTimeout(Visits.PATIENCE);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
