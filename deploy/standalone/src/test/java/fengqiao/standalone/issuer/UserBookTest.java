package fengqiao.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.issuer.UserBook.NewUser;
import fengqiao.standalone.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserBookTest {
    private static final String PASSWORD = "long enough";
    @TempDir private Path folder;
    private UserBook book = new UserBook(new DataFolder(Path.of("unset")), Instant::now);
    private Secrets secrets = new Secrets(new DataFolder(Path.of("unset")));

    @BeforeEach
    void openFolder() {
        var data = DataFolder.prepare(folder);
        secrets = new Secrets(data);
        book = new UserBook(data, () -> Instant.parse("2026-11-22T01:00:00Z"));
    }

    private static NewUser user(String name, String role) {
        return new NewUser(name, name, List.of(role), "451324", null, null, null, null);
    }

    @Test
    void whoIsAddedBesideAStartedInstanceSignsInAtOnce() throws Exception {
        var started = Accounts.open(secrets, false);
        assertThat(started.isEmpty()).isTrue();
        assertThat(UserBook.isEmpty(new DataFolder(folder))).isTrue();

        book.add(user("chen", "OFFICE"), PASSWORD);

        var signIn = new SignIn(started, new Throttle(Instant::now));
        assertThat(signIn.check("chen", PASSWORD).roles()).containsExactly("OFFICE");
        assertThat(Files.readString(folder.resolve("secrets/users.json")))
                .doesNotContain(PASSWORD)
                .contains("$2a$");
    }

    @Test
    void anotherPasswordAndDisablingEndWhatWasThere() {
        book.add(user("chen", "OFFICE"), PASSWORD);
        book.password("chen", "another one");
        var accounts = Accounts.stored(secrets);
        assertThat(accounts.find("chen").orElseThrow().validFrom())
                .isEqualTo(Instant.parse("2026-11-22T01:00:01Z").getEpochSecond());

        book.disable("chen", true);
        assertThat(accounts.find("chen")).isEmpty();
        assertThat(book.list()).singleElement().matches(UserBook.Line::disabled);
        book.disable("chen", false);
        assertThat(accounts.find("chen")).isPresent();
    }

    @Test
    void whatBreaksARuleIsRefusedInASentence() {
        book.add(user("chen", "OFFICE"), PASSWORD);
        refused(user("chen", "OFFICE"), PASSWORD, "chen is there already");
        refused(user("Chen!", "OFFICE"), PASSWORD, "is none");
        refused(user("li", "KING"), PASSWORD, "no role KING");
        refused(user("li", "UNIT"), PASSWORD, "--unit");
        refused(user("li", "WORKER"), PASSWORD, "--worker");
        refused(user("li", "MEDIATOR"), PASSWORD, "--body");
        refused(user("li", "LEADER"), PASSWORD, "--leader");
        refused(user("li", "OFFICE"), "short", "at least 10");
        refused(
                new NewUser("li", "li", List.of("OFFICE"), "45", null, null, null, null),
                PASSWORD,
                "region code");
        assertThatThrownBy(() -> book.password("nobody", PASSWORD)).isInstanceOf(Refusal.class);
    }

    private void refused(NewUser user, String password, String because) {
        assertThatThrownBy(() -> book.add(user, password))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    @Test
    void aVerbOfThisMachineMintsForTheCountyItIsToldOrThatOfAnImporter() {
        var data = new DataFolder(folder);
        assertThat(LocalTokens.importer(data, null)).isEmpty();
        assertThat(LocalTokens.importer(data, "410481")).isPresent();
        book.add(user("loader", "IMPORT"), PASSWORD);
        assertThat(LocalTokens.importer(data, null)).isPresent();
    }
}
