package fengqiao.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writes the picture of the README, when asked where to. */
@EnabledIfSystemProperty(named = "fengqiao.picture", matches = ".+")
class PictureBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void theDashboardHasItsPictureTaken() {
        var viewer =
                VISITS.desk()
                        .signIn("viewer")
                        .open(System.getProperty("fengqiao.picture.page", "#/dashboard"));
        viewer.page().setViewportSize(1280, 1040);
        viewer.at("fq-chart canvas").first().waitFor();
        viewer.page().waitForTimeout(1_000);
        var file = Path.of(System.getProperty("fengqiao.picture"));

        viewer.page().screenshot(new Page.ScreenshotOptions().setPath(file));

        assertThat(file).isNotEmptyFile();
    }
}
