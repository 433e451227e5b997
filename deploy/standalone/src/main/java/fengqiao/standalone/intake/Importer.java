package fengqiao.standalone.intake;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.client.LocalEndpoint;
import fengqiao.standalone.issuer.LocalTokens;
import java.nio.file.Path;
import java.util.Optional;

/** The account under which whoever may read a data folder loads rows into its instance. */
public final class Importer {
    private static final String USERNAME = "importer";

    private Importer() {}

    static Optional<String> token(Path data) {
        return LocalTokens.mint(new DataFolder(data), USERNAME);
    }

    /** The instance over a data folder, as this account. */
    public static Endpoint endpoint(Path data) {
        return new LocalEndpoint(data, () -> token(data));
    }
}
