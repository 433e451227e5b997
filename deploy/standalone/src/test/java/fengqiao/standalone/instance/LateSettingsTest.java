package fengqiao.standalone.instance;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;

class LateSettingsTest {
    private final CompletableFuture<String> server = new CompletableFuture<>();
    private final StandardEnvironment environment = new StandardEnvironment();

    LateSettingsTest() {
        Map<String, Supplier<String>> late = Map.of("a.url", server::join, "a.name", () -> "n");
        environment.getPropertySources().addFirst(new LateSettings(late));
        ConfigurationPropertySources.attach(environment);
    }

    @Test
    void onlyWhoAsksForASettingWaitsForItsServer() {
        assertThat(environment.getProperty("a.name")).isEqualTo("n");
        assertThat(environment.getProperty("b")).isNull();
        var asked = CompletableFuture.supplyAsync(() -> environment.getProperty("a.url"));
        assertThat(asked).isNotDone();

        server.complete("here");

        assertThat(asked).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("here");
        assertThat(Binder.get(environment).bind("a", Map.class).get())
                .isEqualTo(Map.of("url", "here", "name", "n"));
    }

    @Test
    void whatAServerRefusedIsToldInItsOwnWords(@TempDir Path folder) {
        var data = new DataFolder(folder);
        var refused = new Refusal(ExitCode.ENGINE_FAILED, "engine-failed", "Kafka", folder);
        var wrapped = new BeanCreationException("relay", new IllegalStateException(refused));
        assertThat(Services.refusal(wrapped, data)).isSameAs(refused);
        assertThat(Services.refusal(new IllegalStateException("x"), data).exitCode())
                .isEqualTo(ExitCode.SERVICES_FAILED);
    }
}
