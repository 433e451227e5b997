package fengqiao.standalone.intake;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.client.LocalEndpoint;
import fengqiao.standalone.issuer.LocalTokens;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account under which whoever may read a data folder loads rows into its instance. */
public final class Importer {
    private Importer() {}

    static Optional<String> token(Path data, @Nullable String county) {
        return LocalTokens.importer(new DataFolder(data), county);
    }

    /** The instance over a data folder, as this account in a county. */
    public static Endpoint endpoint(Path data, @Nullable String county) {
        return new LocalEndpoint(data, () -> token(data, county));
    }
}
