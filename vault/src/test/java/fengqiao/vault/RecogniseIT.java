package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.PersonId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecogniseIT {
    private static final String ID_1 = "11010519491231002X";
    private static final String ID_2 = "440524188001010014";

    @TempDir Path folder;
    DataSource source;
    Vault vault;

    @BeforeEach
    void open() throws SQLException {
        source = VaultDatabase.fresh();
        vault = new Vault(source, MasterKeys.generate(folder.resolve("keys")));
    }

    private Recognised report(
            @Nullable String name, @Nullable String phone, @Nullable String idNumber)
            throws SQLException {
        Recognised recognised = vault.recognise(new Identity(name, phone, idNumber));
        VaultDatabase.commit(source, recognised.rows());
        return recognised;
    }

    @Test
    void theSameIdentityNumberIsTheSamePersonWhateverElseDiffers() throws SQLException {
        Recognised first = report("甲某", "13800000001", ID_1);
        Recognised second = report("甲 某", null, "11010519491231002x");
        assertThat(first.known()).isFalse();
        assertThat(second.known()).isTrue();
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.rows()).isEmpty();
    }

    @Test
    void phoneAndNameTogetherRecogniseWhereNoIdentityNumberIsGiven() throws SQLException {
        Recognised first = report("甲某", "13800000001", ID_1);
        assertThat(report("甲某", "+86 138-0000-0001", null).person()).isEqualTo(first.person());
        assertThat(report("乙某", "13800000001", null).person()).isNotEqualTo(first.person());
    }

    @Test
    void aNameAloneOrAPhoneAloneIsAlwaysSomebodyNew() throws SQLException {
        assertThat(report("甲某", null, null).person())
                .isNotEqualTo(report("甲某", null, null).person());
        assertThat(report(null, "13800000001", null).person())
                .isNotEqualTo(report(null, "13800000001", null).person());
    }

    @Test
    void anIdentityNumberLearntLaterBelongsToThePersonKnownByPhone() throws SQLException {
        Recognised first = report("甲某", "13800000001", null);
        Recognised second = report("甲某", "13800000001", ID_1);
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.rows()).hasSize(1);
        assertThat(report(null, null, ID_1).person()).isEqualTo(first.person());
    }

    @Test
    void anotherIdentityNumberIsAnotherPersonInSpiteOfTheSamePhoneAndName() throws SQLException {
        Recognised first = report("甲某", "13800000001", ID_1);
        Recognised other = report("甲某", "13800000001", ID_2);
        assertThat(other.person()).isNotEqualTo(first.person());
        assertThat(report("甲某", "13800000001", null).person()).isEqualTo(first.person());
    }

    @Test
    void oneListMayNameTheSamePersonTwice() throws SQLException {
        var identity = new Identity("甲某", "13800000001", null);
        List<Recognised> both =
                vault.recogniseAll(List.of(identity, new Identity("乙某", null, null), identity));
        assertThat(both.get(2).person()).isEqualTo(both.get(0).person());
        assertThat(both.get(1).person()).isNotEqualTo(both.get(0).person());
        for (Recognised recognised : both) {
            VaultDatabase.commit(source, recognised.rows());
        }
        assertThat(vault.recognise(identity).person()).isEqualTo(both.get(0).person());
    }

    @Test
    void aGroupOfAnySizeIsRecognisedAtOnce() throws SQLException {
        List<Identity> group = new ArrayList<>();
        List<PersonId> persons = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            group.add(new Identity("甲某", "1380000000" + i, null));
            persons.add(report("甲某", "1380000000" + i, null).person());
            assertThat(vault.recogniseAll(group))
                    .extracting(Recognised::person)
                    .containsExactlyElementsOf(persons);
        }
    }

    @Test
    void twoFirstReportsAtOnceCollideAndTheSecondIsRetried() throws SQLException {
        var identity = new Identity("甲某", "13800000001", ID_1);
        Recognised one = vault.recognise(identity);
        Recognised two = vault.recognise(identity);
        VaultDatabase.commit(source, one.rows());
        assertThatThrownBy(() -> VaultDatabase.commit(source, two.rows()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        assertThat(vault.recognise(identity).person()).isEqualTo(one.person());
    }

    @Test
    void aKnownPersonsKeyOpensWhatTheFirstReportSealed() throws SQLException {
        var identity = new Identity("甲某", "13800000001", ID_1);
        Recognised first = report("甲某", "13800000001", ID_1);
        var sealed = vault.sealIdentity(first.key(), identity);
        Recognised again = vault.recognise(identity);
        assertThat(vault.open(again.key(), sealed, SealContext.PARTY)).contains("甲某");
        assertThat(vault.open(vault.personKey(first.person()), sealed, SealContext.PARTY))
                .contains(ID_1);
    }
}
