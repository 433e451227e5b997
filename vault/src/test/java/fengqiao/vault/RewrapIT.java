package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewrapIT {
    private static final int MATTERS = 1_203;

    @TempDir Path folder;
    DataSource source;
    Path file;

    @BeforeEach
    void open() throws SQLException {
        source = VaultDatabase.fresh();
        file = folder.resolve("keys");
    }

    @Test
    void rotationKeepsEverythingReadableWithoutTheOldKey() throws SQLException, IOException {
        MasterKeys before = MasterKeys.generate(file);
        var old = new Vault(source, before);
        List<CipherText> texts = new ArrayList<>();
        List<KeyRow> rows = new ArrayList<>();
        for (int i = 0; i < MATTERS; i++) {
            NewMatterKey fresh = old.newMatterKey(new MatterId("m-" + i));
            rows.addAll(fresh.rows());
            texts.add(old.seal(fresh.key(), "text " + i, SealContext.TEXT));
        }
        var identity = new Identity("甲某", "13800000001", null);
        Recognised person = old.recognise(identity);
        rows.addAll(person.rows());
        VaultDatabase.commit(source, rows);

        MasterKeys after = MasterKeys.rotate(file);
        List<Long> progress = new ArrayList<>();
        long done = new Vault(source, after).rewrap((now, total) -> progress.add(now));
        assertThat(done).isEqualTo(MATTERS + 1);
        assertThat(progress).containsExactly(500L, 1000L, (long) MATTERS + 1);

        dropOlderKeys(before.current());
        var vault = new Vault(source, MasterKeys.fromFile(file));
        assertThat(vault.keysByMaster()).containsOnlyKeys(after.current());
        for (int i = 0; i < MATTERS; i += 100) {
            MatterKey key = vault.matterKey(new MatterId("m-" + i));
            assertThat(vault.open(key, texts.get(i), SealContext.TEXT)).isEqualTo("text " + i);
        }
        assertThat(vault.recognise(identity).person()).isEqualTo(person.person());
        assertThat(vault.rewrap((now, total) -> {})).isZero();
    }

    @Test
    void aKeyWhoseMasterKeyIsMissingIsNamed() throws SQLException, IOException {
        MasterKeys before = MasterKeys.generate(file);
        NewMatterKey fresh = new Vault(source, before).newMatterKey(new MatterId("m-1"));
        VaultDatabase.commit(source, fresh.rows());
        MasterKeys.rotate(file);
        dropOlderKeys(before.current());
        var vault = new Vault(source, MasterKeys.fromFile(file));
        assertThatThrownBy(() -> vault.matterKey(new MatterId("m-1")))
                .isInstanceOf(MasterKeysRefused.class)
                .hasMessageContaining(before.current());
    }

    @Test
    void aWrappedKeyMovedToAnotherRowIsNoticed() throws SQLException {
        var vault = new Vault(source, MasterKeys.generate(file));
        VaultDatabase.commit(source, vault.newMatterKey(new MatterId("m-1")).rows());
        VaultDatabase.execute(source, "update vault.wrapped_key set subject = 'm-2'");
        assertThatThrownBy(() -> vault.matterKey(new MatterId("m-2")))
                .isInstanceOf(CipherTextBroken.class);
    }

    private void dropOlderKeys(String id) throws IOException {
        List<String> kept =
                Files.readAllLines(file).stream().filter(line -> !line.startsWith(id)).toList();
        Files.write(file, kept);
    }
}
