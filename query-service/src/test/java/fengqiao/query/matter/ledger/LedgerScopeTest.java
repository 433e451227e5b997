package fengqiao.query.matter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Review;
import fengqiao.query.Histories;
import fengqiao.query.ReadSideOnMongo;
import fengqiao.query.TestMongo;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees which matters: nothing by default. */
@SuppressWarnings("NullAway.Init") // set before all
class LedgerScopeTest {
    private static final LedgerFilter ALL =
            new LedgerFilter(null, null, null, null, null, null, null, null, VisitFilter.ALL, null);
    private static TestMongo mongo;
    private static Ledger ledger;

    @BeforeAll
    static void start() {
        mongo = new TestMongo();
        ReadSideOnMongo side = new ReadSideOnMongo(mongo.database());
        side.fold(new Histories(5, "451324", "431124").events(2000));
        ledger = new Ledger(side.ledger, side.reads);
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    private static List<LedgerEntry> seen(Caller caller) {
        return ledger.find(ALL, caller, LocalDate.of(2024, 6, 1), 1000, null).entries();
    }

    private static Caller caller(
            Role role, @Nullable String region, @Nullable String unit, @Nullable String worker) {
        return new Caller(
                "c", Set.of(role), region == null ? null : new RegionCode(region), unit, worker);
    }

    private static void seesExactly(Caller caller, Predicate<LedgerEntry> own) {
        Caller everyone = caller(Role.OFFICE, "451324", null, null);
        Caller others = caller(Role.OFFICE, "431124", null, null);
        long expected =
                seen(everyone).stream().filter(own).count()
                        + seen(others).stream().filter(own).count();
        assertThat(expected).isPositive();
        assertThat(seen(caller)).hasSize((int) expected).allMatch(own);
    }

    @Test
    void officeAndViewerSeeTheirRegionAlone() {
        RegionCode township = new RegionCode("451324101");
        for (Role role : List.of(Role.OFFICE, Role.VIEWER, Role.IMPORT)) {
            seesExactly(
                    caller(role, "451324101", null, null),
                    entry -> entry.registration().region().within(township));
        }
    }

    @Test
    void aUnitSeesWhatItIsOrWasToHandle() {
        seesExactly(
                caller(Role.UNIT, "451324", "u-451324-1", null),
                entry ->
                        entry.handling().units().stream()
                                .anyMatch(unit -> unit.value().equals("u-451324-1")));
    }

    @Test
    void aWorkerSeesWhatItReported() {
        seesExactly(
                caller(Role.WORKER, "431124", null, "w2-431124"),
                entry -> entry.reports().reporters().contains("w2-431124"));
    }

    @Test
    void whoeverReviewsSeesWhatMayBeReviewed() {
        RegionCode county = new RegionCode("451324");
        seesExactly(
                caller(Role.REVIEWER, "451324", "u-city", null),
                entry ->
                        entry.registration().region().within(county)
                                && !(entry.handling().life().review() instanceof Review.Unreplied));
        seesExactly(
                caller(Role.ASSESSOR, "451324", null, null),
                entry ->
                        entry.registration().region().within(county)
                                && entry.handling().state() == MatterStage.CLOSED);
    }

    @Test
    void whoeverLacksTheClaimSeesNothing() {
        assertThat(seen(caller(Role.OFFICE, null, null, null))).isEmpty();
        assertThat(seen(caller(Role.UNIT, "451324", null, null))).isEmpty();
        assertThat(seen(caller(Role.WORKER, "451324", null, null))).isEmpty();
        assertThat(
                        seen(
                                new Caller(
                                        "c",
                                        Set.of(),
                                        new RegionCode("451324"),
                                        "u-451324-1",
                                        "w-451324")))
                .isEmpty();
    }
}
