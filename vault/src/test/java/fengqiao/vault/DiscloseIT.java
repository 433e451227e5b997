package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscloseIT {
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.000004Z");
    private static final MatterId MATTER = new MatterId("m-1");

    @TempDir Path folder;
    DataSource source;
    Vault vault;
    Recognised person;
    CipherText text;
    CipherText details;

    @BeforeEach
    void sealSomething() throws SQLException {
        source = VaultDatabase.fresh();
        vault = new Vault(source, MasterKeys.generate(folder.resolve("keys")));
        var identity = new Identity("甲某", "13800000001", null);
        person = vault.recognise(identity);
        NewMatterKey matter = vault.newMatterKey(MATTER);
        VaultDatabase.commit(source, person.rows());
        VaultDatabase.commit(source, matter.rows());
        text = vault.seal(matter.key(), "水渠之争", SealContext.TEXT);
        details = vault.sealIdentity(person.key(), identity);
    }

    private static DisclosureRequest request(String who, @Nullable MatterId matter, PersonId of) {
        return new DisclosureRequest(who, "handling", AT, matter, List.of(of));
    }

    @Test
    void whatIsOpenedIsOnRecord() {
        Disclosed disclosed =
                vault.disclose(
                        request("office-1", MATTER, person.person()),
                        List.of(
                                new SealedText(text, SealContext.TEXT),
                                new SealedText(details, SealContext.PARTY)));
        assertThat(disclosed.texts().getFirst()).isEqualTo("水渠之争");
        assertThat(disclosed.identity(1)).isEqualTo(new Identity("甲某", "13800000001", null));
        assertThat(disclosed.toString()).doesNotContain("水渠");
        assertThat(vault.disclosures(DisclosureFilter.ALL, Long.MAX_VALUE, 10))
                .containsExactly(
                        new Disclosure(
                                disclosed.disclosure(),
                                request("office-1", MATTER, person.person())));
    }

    @Test
    void theRecordStaysWhereOpeningFails() {
        var broken = new SealedText(text, SealContext.REPLY);
        assertThatThrownBy(() ->
                        vault.disclose(
                                request("office-1", MATTER, person.person()), List.of(broken)))
                .isInstanceOf(CipherTextBroken.class);
        assertThat(vault.disclosures(DisclosureFilter.ALL, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void nothingIsOpenedWhereTheRecordCannotBeWritten() throws SQLException {
        VaultDatabase.execute(source, "alter table vault.disclosure rename to elsewhere");
        assertThatThrownBy(() ->
                        vault.disclose(
                                request("office-1", MATTER, person.person()),
                                List.of(new SealedText(text, SealContext.TEXT))))
                .isInstanceOf(VaultUnavailable.class);
    }

    @Test
    void recordsCannotBeChanged() {
        vault.disclose(request("office-1", MATTER, person.person()), List.of());
        for (String change :
                List.of(
                        "update vault.disclosure set who = 'other'",
                        "delete from vault.disclosure",
                        "truncate vault.disclosure")) {
            assertThatThrownBy(() -> VaultDatabase.execute(source, change))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void recordsAreFoundByWhoWhatAndWhenAPageAtATime() {
        for (int i = 0; i < 5; i++) {
            vault.disclose(request("office-" + i % 2, MATTER, person.person()), List.of());
        }
        vault.disclose(request("office-0", null, new PersonId("other")), List.of());
        assertThat(found("office-1", null, null, null)).hasSize(2);
        assertThat(found(null, MATTER, null, null)).hasSize(5);
        assertThat(found(null, null, person.person(), null)).hasSize(5);
        assertThat(found(null, null, null, AT.plusSeconds(1))).isEmpty();
        List<Disclosure> first = vault.disclosures(DisclosureFilter.ALL, Long.MAX_VALUE, 4);
        List<Disclosure> rest = vault.disclosures(DisclosureFilter.ALL, first.getLast().id(), 4);
        assertThat(first).hasSize(4);
        assertThat(rest).hasSize(2);
        assertThat(rest.getFirst().id()).isLessThan(first.getLast().id());
    }

    private List<Disclosure> found(
            @Nullable String who,
            @Nullable MatterId matter,
            @Nullable PersonId person,
            @Nullable Instant from) {
        var filter = new DisclosureFilter(who, matter, person, from, null);
        return vault.disclosures(filter, Long.MAX_VALUE, 100);
    }
}
