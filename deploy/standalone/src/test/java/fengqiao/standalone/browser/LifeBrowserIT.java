package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.life.LifePlay;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** The whole life of a matter over HTTP as the people who would do it, and then on its page. */
class LifeBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void theWholeLifeIsPlayedAndStandsOnItsPage() throws Exception {
        var pages = ServedPages.shared();
        List<String> acts = new ArrayList<>();

        String page =
                new LifePlay(URI.create(pages.url() + "/"), user -> token(pages, user))
                        .play((number, all, as, zh, en, note) -> acts.add(as));

        assertThat(acts).contains("office", "unit", "viewer").hasSizeGreaterThan(8);
        var office = VISITS.desk().signIn("office").open(page);
        assertThat(office.at("[data-test=timeline] li").nth(6)).isVisible();
    }

    private static String token(ServedPages pages, String user) {
        var form = "grant_type=password&username=" + user + "&password=" + pages.password();
        var request =
                HttpRequest.newBuilder(URI.create(pages.url() + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var body = http.send(request, BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(body).get("access_token").asString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
