package fengqiao.query.running;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.PathwaysPublished;
import fengqiao.kernel.matter.ByPathway;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.vault.Identity;
import fengqiao.vault.KeyRow;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.Recognised;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** An incident and an accusation, sealed as the command side seals them, routed to a unit. */
final class SealedMatter {
    static final String TEXT = "一段发明的描述";
    static final String NAME = "某甲";

    /** A pathway the product does not ship. */
    static final Pathway OWN =
            new Pathway("31.5.99", StatutoryRoute.ADMINISTRATIVE_DUTY, "本县途径", "Own way", "law");

    private final Vault vault;
    private final DataSource owner;
    private final String county;

    SealedMatter(Vault vault, DataSource owner, String county) {
        this.vault = vault;
        this.owner = owner;
        this.county = county;
    }

    void append(TestLog log, Recorded<?> like) throws Exception {
        append(
                log,
                like,
                new MatterId("directory.pathways." + county),
                new PathwaysPublished(
                        new RegionCode(county), LocalDate.of(2020, 1, 1), List.of(OWN)));
        append(log, like, new MatterId("incident"), PetitionKind.INCIDENT);
        append(log, like, new MatterId("accusation"), PetitionKind.ACCUSATION);
    }

    private void append(TestLog log, Recorded<?> like, MatterId id, PetitionKind kind)
            throws Exception {
        NewMatterKey key = vault.newMatterKey(id);
        commit(key.rows());
        Recognised person = vault.recognise(new Identity(NAME, "13800000000", null));
        commit(person.rows());
        CipherText text = vault.seal(key.key(), TEXT, SealContext.TEXT);
        Party party =
                new Party(
                        person.key().person(),
                        PartyRole.PETITIONER,
                        vault.sealIdentity(person.key(), new Identity(NAME, "13800000000", null)));
        append(log, like, id, registered(id, kind, text, party, like));
        append(
                log,
                like,
                id,
                new MatterRouted(
                        new UnitId("u-" + county + "-0"),
                        OWN.route(),
                        null,
                        List.of(),
                        ByPathway.of(OWN, 20200101)));
    }

    private MatterRegistered registered(
            MatterId id, PetitionKind kind, CipherText text, Party party, Recorded<?> like) {
        return new MatterRegistered(
                id,
                county + "-20240101-" + (kind == PetitionKind.INCIDENT ? "AAAAAAAA" : "BBBBBBBB"),
                null,
                kind,
                Visit.unspecified(Channel.VISIT, 1),
                new RegionCode(county + "101201001"),
                "02.01.01",
                text,
                null,
                List.of(party),
                "w-" + county,
                like.occurredAt(),
                null,
                kind == PetitionKind.ACCUSATION ? accusing() : Particulars.NONE,
                List.of());
    }

    private void append(TestLog log, Recorded<?> like, MatterId id, DomainEvent event)
            throws Exception {
        log.append(
                id.value(),
                county,
                EventTypes.nameOf(event.getClass()),
                JsonMapper.shared().writeValueAsBytes(event),
                like);
    }

    private void commit(List<KeyRow> rows) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            for (KeyRow row : rows) {
                try (PreparedStatement statement = connection.prepareStatement(row.sql())) {
                    for (int i = 0; i < row.values().size(); i++) {
                        statement.setObject(i + 1, row.values().get(i));
                    }
                    statement.executeUpdate();
                }
            }
        }
    }

    long disclosures() throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from vault.disclosure");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The unit that every UNIT of the tests is. */
    private Particulars accusing() {
        UnitId accused = new UnitId("u-" + county + "-0");
        return new Particulars(null, List.of(), null, null, accused, null, null);
    }
}
