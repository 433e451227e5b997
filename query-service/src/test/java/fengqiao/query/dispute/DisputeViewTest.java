package fengqiao.query.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.dispute.DisputeStage;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Rung;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordLists;
import fengqiao.query.platform.record.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DisputeViewTest {
    private static final BodyId BODY = new BodyId("b-village");
    private static final BodyId TOWN = new BodyId("b-town");
    private final DisputeHistory history = new DisputeHistory();

    private Dispute body(String id) {
        return Objects.requireNonNull(
                history.folds().bodies(new DisputeView()).get("dispute." + id));
    }

    private static List<String> figures(Dispute dispute) {
        return dispute.columns().counts().stream().map(Columns.Count::figure).toList();
    }

    @Test
    void aRungKeepsWhoLedItItsRoundsAndHowItEnded() {
        history.settled("1");
        Dispute dispute = body("1");
        assertThat(dispute.rungs())
                .extracting(RungEntered::rung, RungEntered::body, RungEntered::outcome)
                .containsExactly(
                        tuple(Rung.VILLAGE, BODY, RungEntered.Outcome.FAILED),
                        tuple(Rung.VILLAGE_LED, TOWN, RungEntered.Outcome.AGREED));
        RungEntered first = dispute.rungs().getFirst();
        assertThat(first.ledBy().role()).isEqualTo(MediatorRole.VILLAGE_SECRETARY);
        assertThat(first.missing())
                .containsExactly(MediatorRole.VILLAGE_COMMITTEE, MediatorRole.AUXILIARY_POLICE);
        assertThat(first.rounds()).hasSize(1);
        assertThat(first.personTimes()).isEqualTo(3);
    }

    @Test
    void theCourtsClocksFollowOneAnother() {
        history.settled("1");
        Dispute dispute = body("1");
        assertThat(dispute.clocks()).hasSize(3);
        assertThat(dispute.columns().due()).isEqualTo("2024-06-04");
        assertThat(dispute.allowed()).containsExactly("performances", "confirmation-decisions");
    }

    @Test
    void aCourtThatIsLateIsOverdueAndInTheFiguresOfItsDay() {
        history.settled("1");
        try (var lists =
                new RecordLists(new DisputeView(), history.folds(), "2024-06-07T02:00:00Z")) {
            var late = lists.overdue(Dispute.class);
            assertThat(late.total()).isEqualTo(1);
            assertThat(late.items().getFirst().daysLate()).isEqualTo(3);
            var controller = new DisputeFiguresController(new DisputeView(), lists.reader());
            var figures =
                    controller.figures(
                            new FigureQuery(
                                    null,
                                    LocalDate.parse("2024-05-01"),
                                    LocalDate.parse("2024-06-30"),
                                    null));
            assertThat(figures.shares())
                    .filteredOn(share -> share.id().startsWith("court-"))
                    .extracting(share -> share.numerator() + "/" + share.denominator())
                    .containsExactly("1/1", "0/1");
            Share decision = figures.shares().getLast();
            assertThat(lists.total(Dispute.class, String.valueOf(decision.denominatorHref())))
                    .isEqualTo(1);
        }
        try (var lists =
                new RecordLists(new DisputeView(), history.folds(), "2024-06-04T02:00:00Z")) {
            assertThat(lists.overdue(Dispute.class).total()).isZero();
        }
    }

    @Test
    void figuresSayWhatBecameOfIt() {
        history.confirmed("1");
        history.guided("2");
        history.found("23", "3");
        assertThat(figures(body("1")))
                .containsExactly(
                        "registered",
                        "mediated",
                        "concluded",
                        "applied",
                        "confirmed",
                        "performed",
                        "takeUpDue",
                        "takeUpInTime",
                        "decisionDue",
                        "decisionInTime",
                        "thirdPartyTimes",
                        "settledFen");
        assertThat(figures(body("2"))).containsExactly("registered", "concluded", "guided");
        assertThat(figures(body("3"))).containsExactly("registered");
        assertThat(body("1").course().stage()).isEqualTo(DisputeStage.CONFIRMED);
        assertThat(body("1").columns().due()).isNull();
        assertThat(body("1").columns().marks()).contains("matter:m-1", "kind:02.02", "class:02");
        assertThat(body("1").columns().owners()).contains("w-1", "b-village", "b-town");
    }

    @Test
    void appliedDeliveredTwiceAndReplayedAreOne() {
        history.confirmed("1");
        history.guided("2");
        history.found("23", "3");
        history.folds().check(new DisputeView());
    }
}
