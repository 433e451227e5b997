package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tokens for verbs that run beside an instance on its own machine: whoever may read the secrets of
 * the data folder needs no password.
 */
public final class LocalTokens {
    private LocalTokens() {}

    /** A bearer token that lasts an hour, or nothing where the folder knows no such account. */
    public static Optional<String> mint(DataFolder data, String username) {
        if (!Files.isDirectory(data.secrets())) {
            return Optional.empty();
        }
        var secrets = new Secrets(data);
        var mint = new TokenMint(IssuerKey.open(secrets), InstantSource.system());
        return Accounts.stored(secrets)
                .find(username)
                .map(account -> mint.mint(account, TokenMint.MACHINE).text());
    }
}
