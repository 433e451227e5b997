package fengqiao.standalone.browser;

import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.instance.Instance;
import fengqiao.standalone.instance.StartOptions;
import fengqiao.standalone.issuer.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The instance whose pages are visited: one for all tests of a run, or the one that {@code
 * FENGQIAO_URL} and {@code FENGQIAO_PASSWORD} name.
 */
public record ServedPages(String url, String password, Path data, @Nullable Instance instance) {
    private static @Nullable ServedPages shared;

    /** The one instance; where it was named, its data folder is {@code FENGQIAO_DATA}. */
    public static synchronized ServedPages shared() {
        if (shared == null) {
            shared = named();
        }
        return shared;
    }

    private static ServedPages named() {
        String url = System.getenv("FENGQIAO_URL");
        String password = System.getenv("FENGQIAO_PASSWORD");
        return url == null || password == null
                ? started()
                : new ServedPages(
                        url,
                        password,
                        Path.of(System.getenv().getOrDefault("FENGQIAO_DATA", "data")),
                        null);
    }

    /** Its own shutdown hook stops it with the test process. */
    private static ServedPages started() {
        try {
            var data = Files.createTempDirectory("fengqiao-pages");
            var instance = Instance.start(new StartOptions(data, "127.0.0.1", 0, true), step -> {});
            String url = instance.address().toString().replaceAll("/$", "");
            return new ServedPages(
                    url, DemoAccounts.password(new Secrets(instance.data())), data, instance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
