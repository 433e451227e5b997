package fengqiao.standalone.intake;

import fengqiao.standalone.cli.DataOption;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.client.LocalEndpoint;
import fengqiao.standalone.intake.text.IntakeText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which instance a verb speaks to, as whom, and how hard. */
final class TargetOptions {
    private static final String TOKEN_VARIABLE = "FENGQIAO_TOKEN";
    private static final int MOST_PARALLEL = 64;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Mixin private DataOption data;

    @Option(names = "--url", descriptionKey = "url", paramLabel = "URL")
    private @Nullable URI url;

    @Option(names = "--token", descriptionKey = "token", paramLabel = "TOKEN")
    private @Nullable String token;

    @Option(names = "--parallel", defaultValue = "4", descriptionKey = "parallel", paramLabel = "N")
    private int parallel;

    @Option(
            names = "--patience",
            defaultValue = "120",
            descriptionKey = "patience",
            paramLabel = "SECONDS")
    private int patienceSeconds;

    /**
     * @param county in which a token that is made here is good; without one that of a user of role
     *     IMPORT
     */
    Endpoint endpoint(@Nullable String county) {
        Optional<String> said = Optional.ofNullable(token).or(TargetOptions::environment);
        if (url == null) {
            return new LocalEndpoint(
                    data.path(), () -> said.or(() -> Importer.token(data.path(), county)));
        }
        requireHttp(url);
        String token = said.orElseThrow(() -> wrong("usage.token"));
        String text = url.toString();
        return Endpoint.fixed(URI.create(text.endsWith("/") ? text : text + "/"), token);
    }

    private static Optional<String> environment() {
        return Optional.ofNullable(System.getenv(TOKEN_VARIABLE)).filter(value -> !value.isBlank());
    }

    private void requireHttp(URI address) {
        String scheme = address.getScheme();
        if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw wrong("usage.url");
        }
    }

    Path data() {
        return data.path();
    }

    int parallel() {
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw wrong("usage.parallel");
        }
        return parallel;
    }

    Duration patience() {
        if (patienceSeconds < 0) {
            throw wrong("usage.patience");
        }
        return Duration.ofSeconds(patienceSeconds);
    }

    private ParameterException wrong(String key) {
        String sentence = IntakeText.say(key);
        return new ParameterException(spec.commandLine(), sentence);
    }
}
