package fengqiao.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingPersonalIT {
    private static final String NAME = "甲某某";
    private static final String PHONE = "13800000001";
    private static final String ID = "11010519491231002X";
    private static final String TEXT = "水渠之争";

    @TempDir Path folder;

    @Test
    void noTableAndNoRegisterHoldsAnythingPersonal() throws SQLException, IOException {
        DataSource source = VaultDatabase.fresh();
        Path register = folder.resolve("erasures");
        var vault = new Vault(source, MasterKeys.generate(folder.resolve("keys")), register);
        Recognised person = useEverything(vault, source);
        for (int state = 0; state < 2; state++) {
            String everything = dump(source);
            assertThat(everything).contains(person.person().value()).contains("office-1");
            for (String planted : List.of(NAME, PHONE, ID, TEXT)) {
                assertThat(everything).doesNotContain(planted).doesNotContain(raw(planted));
            }
            var order = new ErasureOrder("office-1", "own request", Instant.EPOCH);
            vault.erase(person.person(), List.of(new MatterId("m-1")), order);
        }
        assertThat(Files.readString(register)).doesNotContain(NAME, PHONE, ID, TEXT);
    }

    private static Recognised useEverything(Vault vault, DataSource source) throws SQLException {
        var identity = new Identity(NAME, PHONE, ID);
        Recognised person = vault.recognise(identity);
        NewMatterKey matter = vault.newMatterKey(new MatterId("m-1"));
        VaultDatabase.commit(source, person.rows());
        VaultDatabase.commit(source, matter.rows());
        CipherText text = vault.seal(matter.key(), TEXT, SealContext.TEXT);
        CipherText details = vault.sealIdentity(person.key(), identity);
        assertThat(text.data() + details.data()).doesNotContain(NAME, PHONE, ID, TEXT);
        vault.disclose(
                new DisclosureRequest(
                        "office-1",
                        "handling",
                        Instant.EPOCH,
                        new MatterId("m-1"),
                        List.of(person.person())),
                List.of(
                        new SealedText(text, SealContext.TEXT),
                        new SealedText(details, SealContext.PARTY)));
        return person;
    }

    /** Bytes of a text as they would show within binary columns. */
    private static String raw(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static String dump(DataSource source) throws SQLException {
        var dump = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            ResultSet names =
                    statement.executeQuery(
                            "select table_name from information_schema.tables"
                                    + " where table_schema = 'vault'");
            while (names.next()) {
                tables.add(names.getString(1));
            }
            assertThat(tables).contains("wrapped_key", "person_match", "disclosure", "erasure");
            for (String table : tables) {
                append(dump, statement.executeQuery("select * from vault." + table));
            }
        }
        return dump.toString();
    }

    private static void append(StringBuilder dump, ResultSet rows) throws SQLException {
        while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                dump.append(rows.getString(i)).append('\n');
                if (rows.getObject(i) instanceof byte[] bytes) {
                    dump.append(new String(bytes, ISO_8859_1)).append('\n');
                }
            }
        }
    }
}
