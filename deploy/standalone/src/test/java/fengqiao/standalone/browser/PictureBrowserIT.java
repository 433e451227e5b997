package fengqiao.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the picture of the README: into {@code target}, or where {@code fengqiao.picture} says. */
class PictureBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void theDashboardHasItsPictureTaken() {
        var viewer = VISITS.desk();
        viewer.page().emulateMedia(withoutMotion());
        viewer.page().setViewportSize(1280, 1040);
        viewer.signIn("viewer").open(System.getProperty("fengqiao.picture.page", "#/dashboard"));
        viewer.at("fq-chart canvas").first().waitFor();
        viewer.page().mouse().move(0, 0);
        var file = Path.of(System.getProperty("fengqiao.picture", "target/pictures/dashboard.png"));

        viewer.page().screenshot(new Page.ScreenshotOptions().setPath(file));

        assertThat(file).isNotEmptyFile();
    }

    private static Page.EmulateMediaOptions withoutMotion() {
        return new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE);
    }
}
