package fengqiao.standalone.folder;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What wrote a data folder.
 *
 * @param format raised whenever an older product could no longer read what a newer one wrote
 * @param product the version that wrote last
 */
public record DataVersion(int format, String product) {
    public static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Stamps the folder as used by this product.
     *
     * @throws Refusal where a newer product wrote it: going on could destroy what it means
     */
    public static void claim(DataFolder data) {
        Path file = data.path().resolve("version.json");
        if (Files.exists(file)) {
            refuseNewer(data, file);
        }
        JSON.writeValue(file, new DataVersion(FORMAT, Product.version()));
    }

    private static void refuseNewer(DataFolder data, Path file) {
        DataVersion written = read(file);
        if (written.format > FORMAT) {
            throw new Refusal(
                    ExitCode.DATA_NEWER,
                    "data-newer",
                    data.path(),
                    written.product,
                    Product.version());
        }
    }

    private static DataVersion read(Path file) {
        try {
            return JSON.readValue(file, DataVersion.class);
        } catch (JacksonException e) {
            throw new Refusal(e, ExitCode.DATA_NEWER, "version-unreadable", file);
        }
    }
}
