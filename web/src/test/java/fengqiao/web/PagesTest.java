package fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final int MOST_LINES = 250;
    private static final Pattern LIBRARY = Pattern.compile("\"(/_static/[^\"]+\\.js)\"");
    private static final Pattern LOCAL =
            Pattern.compile("(?:src|href)=\"(/(?:css|js|favicon)[^\"]*)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?'(\\.[^']+)'");

    private final String page = Pages.text(Pages.ROOT.resolve("index.html"));

    @Test
    void everyLibraryOfTheImportMapIsOnTheClassPath() {
        assertThat(Pages.found(LIBRARY, page))
                .hasSizeGreaterThan(3)
                .allSatisfy(address ->
                        assertThat(getClass().getResource("/META-INF/resources" + address))
                                .as(address)
                                .isNotNull());
    }

    @Test
    void everyModuleAndStyleSheetNamedIsThere() {
        assertThat(Pages.found(LOCAL, page))
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(Pages.ROOT.resolve(address.substring(1))).exists());
        assertThat(Pages.files(".js"))
                .allSatisfy(script ->
                        assertThat(Pages.found(IMPORT, Pages.text(script)))
                                .allSatisfy(module ->
                                        assertThat(script.resolveSibling(module)).exists()));
    }

    @Test
    void noPageNeedsAnInlineStyleOrScript() {
        assertThat(page).doesNotContain("style=", "onclick=", "<style");
        assertThat(Pages.files(".js"))
                .allSatisfy(script ->
                        assertThat(Pages.text(script))
                                .doesNotContain(" style=", "innerHTML", "styleMap"));
    }

    @Test
    void thePolicyNamesTheImportMapAndNothingInlineElse() {
        assertThat(PagePolicy.contentSecurityPolicy())
                .startsWith("default-src 'self'; script-src 'self' 'sha256-")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void filesStayShort() {
        assertThat(Pages.files(".js"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Pages.text(file).lines().count())
                                .isLessThanOrEqualTo(MOST_LINES));
    }
}
