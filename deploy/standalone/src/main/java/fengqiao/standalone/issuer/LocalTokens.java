package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for verbs that run beside an instance on its own machine: whoever may read the secrets of
 * the data folder needs no password.
 */
public final class LocalTokens {
    private LocalTokens() {}

    private static final String VERB = "importer";

    /** A bearer token that lasts an hour, or nothing where the folder knows no such account. */
    public static Optional<String> mint(DataFolder data, String username) {
        if (!Files.isDirectory(data.secrets())) {
            return Optional.empty();
        }
        var secrets = new Secrets(data);
        return Accounts.stored(secrets)
                .find(username)
                .map(account -> mint(secrets).mint(account, TokenMint.MACHINE).text());
    }

    /**
     * A bearer token of the roles IMPORT, OFFICE and STEWARD that lasts an hour: for a county that
     * is named, or without one for that of a user of role IMPORT.
     *
     * @return nothing where the folder has no secrets, or no county is named and nobody imports
     */
    public static Optional<String> importer(DataFolder data, @Nullable String county) {
        if (!Files.isDirectory(data.secrets())) {
            return Optional.empty();
        }
        var secrets = new Secrets(data);
        Optional<String> region =
                Optional.ofNullable(county)
                        .or(() ->
                                Accounts.stored(secrets).all().values().stream()
                                        .filter(account -> account.roles().contains("IMPORT"))
                                        .filter(account -> !account.disabled())
                                        // a real user before the demo's
                                        .min(
                                                Comparator.comparing(Account::demo)
                                                        .thenComparing(Account::username))
                                        .map(Account::region));
        return region.map(code -> mint(secrets).mint(verb(code), TokenMint.MACHINE, true).text());
    }

    private static TokenMint mint(Secrets secrets) {
        return new TokenMint(IssuerKey.open(secrets), InstantSource.system());
    }

    private static Account verb(String region) {
        return new Account(
                VERB,
                VERB,
                List.of("IMPORT", "OFFICE", "STEWARD"),
                region,
                null,
                null,
                null,
                null,
                false,
                "",
                false,
                0);
    }
}
