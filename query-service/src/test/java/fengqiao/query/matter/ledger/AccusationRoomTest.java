package fengqiao.query.matter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.Visit;
import fengqiao.query.ReadSideOnMongo;
import fengqiao.query.TestMongo;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Art. 30: accusations are listed and counted for discipline and their handler, nobody else. */
@SuppressWarnings("NullAway.Init") // set before all
class AccusationRoomTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode VILLAGE = new RegionCode("451324101201");
    private static final CipherText SEALED = new CipherText("m:key", "c2VhbGVk");
    private static final Instant AT = Instant.parse("2024-05-07T01:02:03Z");
    private static TestMongo mongo;
    private static Ledger ledger;

    @BeforeAll
    static void start() {
        mongo = new TestMongo();
        ReadSideOnMongo side = new ReadSideOnMongo(mongo.database());
        side.fold(
                List.of(
                        recorded(1, "m-a", 0, registered("m-a", PetitionKind.ACCUSATION)),
                        recorded(2, "m-a", 1, routed("u-accused")),
                        recorded(3, "m-a", 2, routed("u-handler")),
                        recorded(4, "m-b", 0, registered("m-b", PetitionKind.APPEAL))));
        ledger = new Ledger(side.ledger, side.reads);
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    private static MatterRegistered registered(String id, PetitionKind kind) {
        boolean accusation = kind == PetitionKind.ACCUSATION;
        UnitId accused = accusation ? new UnitId("u-accused") : null;
        return new MatterRegistered(
                new MatterId(id),
                "451324-20240507-" + id,
                null,
                kind,
                Visit.unspecified(Channel.LETTER, 1),
                VILLAGE,
                "02.01.01",
                SEALED,
                null,
                List.of(),
                "w-1",
                AT,
                null,
                new Particulars(null, List.of(), null, null, accused, null, null),
                List.of());
    }

    private static MatterRouted routed(String unit) {
        StatutoryRoute route = StatutoryRoute.PARTY_DISCIPLINE_PROCEDURE;
        return new MatterRouted(new UnitId(unit), route, null, List.of());
    }

    private static Recorded<?> recorded(long at, String stream, long sequence, DomainEvent event) {
        return new Recorded<>(at, "e-" + at, stream, sequence, "451324", AT, AT, "a", event);
    }

    private static List<String> seen(Role role, @Nullable String unit, @Nullable String worker) {
        LedgerFilter all =
                new LedgerFilter(
                        null, null, null, null, null, null, null, null, VisitFilter.ALL, null);
        Caller caller = new Caller("c", Set.of(role), COUNTY, unit, worker);
        return ledger.find(all, caller, LocalDate.of(2024, 6, 1), 10, null).entries().stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    @Test
    void onlyDisciplineAndItsHandlerFindIt() {
        assertThat(seen(Role.DISCIPLINE, null, null)).containsExactly("m-a");
        assertThat(seen(Role.UNIT, "u-handler", null)).containsExactly("m-a");
        assertThat(seen(Role.UNIT, "u-accused", null)).isEmpty();
        assertThat(seen(Role.WORKER, null, "w-1")).containsExactly("m-b");
        for (Role role : List.of(Role.OFFICE, Role.VIEWER, Role.IMPORT)) {
            assertThat(seen(role, null, null)).as(role.name()).containsExactly("m-b");
        }
    }

    @Test
    void noGeneralTotalHoldsIt() {
        LedgerEntry accusation = ledger.entry("m-a");
        assertThat(accusation).isNotNull();
        assertThat(LedgerTotals.contributions(accusation))
                .isNotEmpty()
                .allMatch(one -> one.total().endsWith("|A"));
        LedgerEntry appeal = ledger.entry("m-b");
        assertThat(appeal).isNotNull();
        assertThat(LedgerTotals.contributions(appeal))
                .isNotEmpty()
                .noneMatch(one -> one.total().endsWith("|A"));
    }
}
