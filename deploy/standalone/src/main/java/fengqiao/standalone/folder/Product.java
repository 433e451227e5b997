package fengqiao.standalone.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of the product this is, as the build wrote it down. */
public final class Product {
    private static final String VERSION = read();

    private Product() {}

    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in =
                Product.class.getResourceAsStream("/fengqiao/standalone/product.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(in));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
