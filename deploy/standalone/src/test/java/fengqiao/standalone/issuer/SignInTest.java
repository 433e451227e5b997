package fengqiao.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir private Path folder;
    private Instant now = Instant.parse("2026-11-22T01:00:00Z");
    private Secrets secrets = new Secrets(new DataFolder(Path.of("unset")));
    private SignIn signIn =
            new SignIn(Accounts.open(secretsOfNobody(), false), new Throttle(() -> now));

    private static Secrets secretsOfNobody() {
        try {
            return new Secrets(DataFolder.prepare(Files.createTempDirectory("nobody")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void openFolder() {
        secrets = new Secrets(DataFolder.prepare(folder));
        signIn = new SignIn(Accounts.open(secrets, true), new Throttle(() -> now));
    }

    @Test
    void demoUsersSignInWithThePrintedPassword() {
        String password = DemoAccounts.password(secrets);

        for (String username : DemoAccounts.usernames()) {
            assertThat(signIn.check(username, password).username()).isEqualTo(username);
        }
        assertThat(signIn.check("worker", password).worker()).isEqualTo("w-451324-001");
        assertThat(signIn.check("unit", password).unit()).isEqualTo("u-451324-justice");
        assertThat(signIn.check("importer", password).roles()).containsExactly("IMPORT", "OFFICE");
    }

    @Test
    void withoutTheDemoNobodyOfItSignsIn() {
        String password = DemoAccounts.password(secrets);
        var without = new SignIn(Accounts.open(secrets, false), new Throttle(() -> now));

        assertThatThrownBy(() -> without.check("office", password))
                .isInstanceOf(SignInRefused.class);
    }

    @Test
    void storesNoPassword() throws Exception {
        assertThat(Files.readString(folder.resolve("secrets/users.json")))
                .doesNotContain(DemoAccounts.password(secrets))
                .contains("$2a$");
    }

    @Test
    void wrongPasswordAndUnknownNameAreAnsweredAlike() {
        var wrong = refused("worker", "guess");
        var unknown = refused("nobody", "guess");

        assertThat(wrong.tryAgainAfter()).isNull();
        assertThat(unknown.tryAgainAfter()).isNull();
    }

    @Test
    void guessingIsSlowedDownAndForgivenAfterSuccess() {
        for (int i = 0; i < 5; i++) {
            assertThat(refused("worker", "guess").tryAgainAfter()).isNull();
        }
        assertThat(refused("worker", DemoAccounts.password(secrets)).tryAgainAfter())
                .isEqualTo(Duration.ofSeconds(1));

        now = now.plusSeconds(1);
        assertThat(signIn.check("worker", DemoAccounts.password(secrets)).name()).isNotBlank();
        assertThat(refused("worker", "guess").tryAgainAfter()).isNull();
    }

    @Test
    void thePauseGrowsToAQuarterOfAnHour() {
        for (int i = 0; i < 40; i++) {
            refused("worker", "guess");
            now = now.plus(Duration.ofMinutes(15));
        }
        refused("worker", "guess");

        assertThat(refused("worker", "guess").tryAgainAfter()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void overlongAndEmptyPasswordsAreSimplyWrong() {
        assertThat(refused("office", "").tryAgainAfter()).isNull();
        assertThat(refused("office", "长".repeat(100)).tryAgainAfter()).isNull();
    }

    private SignInRefused refused(String username, String password) {
        return catchThrowableOfType(SignInRefused.class, () -> signIn.check(username, password));
    }
}
