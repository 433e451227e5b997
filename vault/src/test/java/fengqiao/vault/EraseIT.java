package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EraseIT {
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.000004Z");
    private static final ErasureOrder ORDER = new ErasureOrder("office-1", "own request", AT);
    private static final MatterId MATTER = new MatterId("m-1");
    private static final MatterId OTHER = new MatterId("m-2");
    private static final Identity ONE = new Identity("甲某", "13800000001", "11010519491231002X");
    private static final Identity TWO = new Identity("乙某", "13800000002", null);

    @TempDir Path folder;
    DataSource source;
    Path register;
    MasterKeys masters;
    Vault vault;
    final List<KeyRow> backup = new ArrayList<>();

    @BeforeEach
    void open() throws SQLException {
        source = VaultDatabase.fresh();
        register = folder.resolve("erasures");
        masters = MasterKeys.generate(folder.resolve("keys"));
        vault = new Vault(source, masters, register);
    }

    private Recognised person(Identity identity) throws SQLException {
        Recognised recognised = vault.recognise(identity);
        keep(recognised.rows());
        return recognised;
    }

    private MatterKey matter(MatterId id) throws SQLException {
        NewMatterKey fresh = vault.newMatterKey(id);
        keep(fresh.rows());
        return fresh.key();
    }

    private void keep(List<KeyRow> rows) throws SQLException {
        VaultDatabase.commit(source, rows);
        backup.addAll(rows);
    }

    private List<?> opened(CipherText text, String context) {
        var request = new DisclosureRequest("office-1", "check", AT, null, List.of());
        return vault.disclose(request, List.of(new SealedText(text, context))).texts();
    }

    @Test
    void anErasedPersonCannotBeReadAndOthersCan() throws SQLException {
        Recognised one = person(ONE);
        Recognised two = person(TWO);
        CipherText first = vault.sealIdentity(one.key(), ONE);
        CipherText second = vault.sealIdentity(two.key(), TWO);
        CipherText text = vault.seal(matter(MATTER), "text", SealContext.TEXT);
        CipherText other = vault.seal(matter(OTHER), "other", SealContext.TEXT);
        assertThat(vault.matterKey(MATTER).version()).isEqualTo(1);

        vault.erase(one.person(), List.of(MATTER), ORDER);

        assertThatThrownBy(() -> vault.personKey(one.person())).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> vault.matterKey(MATTER)).isInstanceOf(KeyErased.class);
        assertThat(opened(first, SealContext.PARTY)).containsOnlyNulls();
        assertThat(opened(text, SealContext.TEXT)).containsOnlyNulls();
        assertThat(opened(other, SealContext.TEXT)).isEqualTo(List.of("other"));
        assertThat(opened(second, SealContext.PARTY).getFirst()).isNotNull();
        assertThat(vault.recognise(TWO).person()).isEqualTo(two.person());
    }

    @Test
    void anErasedPersonWhoComesAgainIsSomebodyNew() throws SQLException {
        Recognised before = person(ONE);
        vault.erase(before.person(), List.of(), ORDER);
        vault.erase(before.person(), List.of(), ORDER);
        Recognised after = person(ONE);
        assertThat(after.known()).isFalse();
        assertThat(after.person()).isNotEqualTo(before.person());
    }

    @Test
    void aKeyThatNeverWasIsNotCalledErased() {
        assertThatThrownBy(() -> vault.matterKey(MATTER)).isInstanceOf(KeyUnknown.class);
    }

    @Test
    void textsWrittenAnewSurviveTheErasureOfTheOlderOnes() throws SQLException {
        CipherText old = vault.seal(matter(MATTER), "names somebody", SealContext.TEXT);
        NewMatterKey next = vault.nextMatterKey(MATTER);
        keep(next.rows());
        CipherText anew = vault.seal(next.key(), "names nobody", SealContext.TEXT);
        vault.eraseOlder(next.key(), ORDER);
        assertThat(opened(old, SealContext.TEXT)).containsOnlyNulls();
        assertThat(opened(anew, SealContext.TEXT)).isEqualTo(List.of("names nobody"));
        assertThat(vault.matterKey(MATTER).version()).isEqualTo(2);
        vault.eraseMatter(MATTER, ORDER);
        assertThat(vault.nextMatterKey(MATTER).key().version()).isEqualTo(3);
    }

    @Test
    void aRestoredBackupIsCleanedAgainFromTheRegister() throws SQLException, IOException {
        Recognised one = person(ONE);
        matter(MATTER);
        Recognised two = person(TWO);
        vault.erase(one.person(), List.of(MATTER), ORDER);
        // a crash in the middle of a line, then a further erasure
        Files.writeString(register, "P/half", StandardOpenOption.APPEND);
        matter(OTHER);
        vault.eraseMatter(OTHER, ORDER);

        source = VaultDatabase.fresh();
        VaultDatabase.commit(source, backup);
        vault = new Vault(source, masters, register);
        assertThat(vault.recognise(ONE).known()).isTrue();

        assertThat(vault.reapplyErasures(register)).isEqualTo(3);
        assertThat(vault.reapplyErasures(register)).isZero();
        assertThat(vault.recognise(ONE).known()).isFalse();
        assertThat(vault.recognise(TWO).person()).isEqualTo(two.person());
        assertThatThrownBy(() -> vault.matterKey(MATTER)).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> vault.matterKey(OTHER)).isInstanceOf(KeyErased.class);
    }

    @Test
    void aLostRegisterIsWrittenAgainFromTheTable() throws SQLException, IOException {
        Recognised one = person(ONE);
        vault.erase(one.person(), List.of(), ORDER);
        String before = Files.readString(register);
        Files.delete(register);
        vault.reapplyErasures(register);
        assertThat(Files.readString(register)).isEqualTo(before);
    }

    @Test
    void nothingIsErasedWhereTheRegisterCannotBeWritten() throws SQLException {
        Recognised one = person(ONE);
        vault = new Vault(source, masters, folder.resolve("missing/erasures"));
        assertThatThrownBy(() -> vault.erase(one.person(), List.of(), ORDER))
                .isInstanceOf(RegisterRefused.class);
        assertThat(vault.personKey(one.person()).id()).isEqualTo(one.key().id());
    }
}
