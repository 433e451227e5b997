package fengqiao.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives tests their visitors; after each test none may have seen the browser complain. */
final class Visits implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final int[] PHONE = {360, 780};
    private static final int[] DESK = {1280, 800};

    /** Milliseconds that anything awaited may take; a busy machine stands still for a while. */
    static final double PATIENCE = 120_000;

    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable Chromium chromium;
    private @Nullable ServedPages pages;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        chromium = Chromium.launch();
        pages = ServedPages.shared();
        var importer = phone().signIn("importer");
        DemoPlaces.ensure(importer);
        // made once, at the first asking; the pages wait for it
        importer.page().evaluate("async () => (await fetch('/v3/api-docs')).status");
        leave();
    }

    Visitor phone() {
        return visitor(PHONE);
    }

    Visitor desk() {
        return visitor(DESK);
    }

    /** The same page before the larger screen. */
    static Visitor atDesk(Visitor visitor) {
        visitor.page().setViewportSize(DESK[0], DESK[1]);
        return visitor;
    }

    /** The same page in the colours of the night. */
    static Visitor atNight(Visitor visitor) {
        visitor.page()
                .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return visitor;
    }

    private Visitor visitor(int[] size) {
        if (chromium == null || pages == null) {
            throw new IllegalStateException("visits begin with the first test");
        }
        var options =
                new Browser.NewContextOptions()
                        .setViewportSize(size[0], size[1])
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("zh-CN");
        var screen = chromium.browser().newContext(options);
        screen.setDefaultTimeout(PATIENCE);
        var visitor = new Visitor(screen, pages);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var complaints = visitors.stream().flatMap(each -> each.complaints().stream()).toList();
        leave();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    private void leave() {
        visitors.forEach(each -> each.context().close());
        visitors.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
    }
}
