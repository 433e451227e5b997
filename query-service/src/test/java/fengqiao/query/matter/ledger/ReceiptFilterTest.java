package fengqiao.query.matter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.query.Histories;
import fengqiao.query.ReadSideOnMongo;
import fengqiao.query.TestMongo;
import fengqiao.query.matter.receipt.ReceiptIndex;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A number of a receipt finds its matter, for whom the matter is there and for nobody else. */
@SuppressWarnings("NullAway.Init") // set before all
class ReceiptFilterTest {
    private static final String COUNTY = "451324";
    private static final String OTHER = "431124";
    private static TestMongo mongo;
    private static Ledger ledger;
    private static ReceiptNumbers receipts;
    private static List<Recorded<?>> history;

    @BeforeAll
    static void start() {
        mongo = new TestMongo();
        ReadSideOnMongo side = new ReadSideOnMongo(mongo.database());
        history = new Histories(7, COUNTY, OTHER).events(1500);
        side.fold(history);
        ledger = new Ledger(side.ledger, side.reads);
        receipts = new ReceiptIndex(side.receipts, side.reads);
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    private record Given(MatterRegistered matter, String receipt) {}

    /** The latest matter of the county that was registered, with its own receipt. */
    private static Given registered() {
        return history.reversed().stream()
                .filter(event -> event.county().equals(COUNTY))
                .map(Recorded::event)
                .filter(MatterRegistered.class::isInstance)
                .map(MatterRegistered.class::cast)
                .map(matter -> new Given(matter, matter.receiptNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(Caller caller, String receipt) {
        MatterId matter = receipts.matterOf(receipt);
        var filter =
                new LedgerFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        VisitFilter.ALL,
                        matter == null ? "" : matter.value());
        return ledger.find(filter, caller, LocalDate.of(2024, 6, 1), 10, null).entries().stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    private static Caller caller(Role role, String region, @Nullable String unit) {
        return new Caller("c", Set.of(role), new RegionCode(region), unit, null);
    }

    @Test
    void whoSeesTheMatterFindsItByItsReceipt() {
        Given given = registered();
        String id = given.matter().matterId().value();
        RegionCode village = given.matter().region();
        for (Role role : List.of(Role.OFFICE, Role.VIEWER, Role.IMPORT)) {
            assertThat(found(caller(role, COUNTY, null), given.receipt())).containsExactly(id);
            assertThat(found(caller(role, village.value(), null), given.receipt()))
                    .containsExactly(id);
        }
    }

    @Test
    void nobodyElseLearnsThatItExists() {
        Given given = registered();
        assertThat(found(caller(Role.OFFICE, OTHER, null), given.receipt())).isEmpty();
        assertThat(found(caller(Role.OFFICE, COUNTY + "999", null), given.receipt())).isEmpty();
        assertThat(found(caller(Role.UNIT, COUNTY, "u-never"), given.receipt())).isEmpty();
        assertThat(found(caller(Role.LEADER, COUNTY, null), given.receipt())).isEmpty();
        assertThat(found(caller(Role.DISCIPLINE, COUNTY, null), given.receipt())).isEmpty();
    }

    @Test
    void theReceiptOfALinkedReportFindsTheMatterItWasLinkedTo() {
        Recorded<?> linked =
                history.stream()
                        .filter(event -> event.event() instanceof ReportLinked)
                        .findFirst()
                        .orElseThrow();
        String receipt = ((ReportLinked) linked.event()).receiptNumber();

        assertThat(found(caller(Role.OFFICE, linked.county(), null), receipt))
                .containsExactly(linked.stream());
    }

    @Test
    void whatNoReceiptHasFindsNothing() {
        assertThat(receipts.matterOf(COUNTY + "-20240101-ZZZZZZZZ")).isNull();
        assertThat(found(caller(Role.OFFICE, COUNTY, null), COUNTY + "-20240101-ZZZZZZZZ"))
                .isEmpty();
        assertThatThrownBy(() -> receipts.matterOf("451324-20240101")).isInstanceOf(Refused.class);
    }
}
