package fengqiao.query.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationDecided;
import fengqiao.kernel.dispute.ConfirmationExtended;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.CourtDecision;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeLinked;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.LitigationFollowed;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.LitigationGuided;
import fengqiao.kernel.dispute.LitigationResult;
import fengqiao.kernel.dispute.MediationFailed;
import fengqiao.kernel.dispute.MediationFailure;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.PerformanceRecorded;
import fengqiao.kernel.dispute.RoundHeld;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.dispute.ThirdPartyAid;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.query.RecordFolds;
import java.time.LocalDate;
import java.util.List;

/** What happened to some disputes, in May 2024. */
public final class DisputeHistory {
    private static final CipherText SEALED = new CipherText("M/dispute.1/1", "c2VhbGVk");
    private static final RegionCode VILLAGE = new RegionCode("451324100203");
    private static final UnitId COURT = new UnitId("u-court");
    private static final BodyId BODY = new BodyId("b-village");
    private static final BodyId TOWN = new BodyId("b-town");
    private static final RuleRef POLICY = new RuleRef("village-first-policy", 1, "policy");
    private static final RuleBook RULES = RuleBook.shipped();
    private final RecordFolds folds = new RecordFolds();

    private void on(String day, String id, DisputeEvent event) {
        folds.add("dispute." + id, "2024-05-" + day + "T04:00:00Z", event);
    }

    public DisputeHistory found(String day, String id) {
        on(
                day,
                id,
                new DisputeRegistered(
                        new RecordId("dispute." + id),
                        null,
                        DisputeOrigin.SCREENING,
                        VILLAGE,
                        "02.02",
                        DisputeScope.ORDINARY,
                        SEALED,
                        List.of(),
                        2,
                        5_000,
                        "w-1",
                        LocalDate.parse("2024-05-" + day),
                        null,
                        null));
        return this;
    }

    private void opened(String day, String id, Rung rung, BodyId body) {
        var leader = new Participant(rung.leaders().getFirst(), "post-1", null);
        var grid = new Participant(MediatorRole.GRID_WORKER, "w-1", null);
        on(day, id, new MediationOpened(rung, body, leader, List.of(grid), POLICY));
    }

    private void round(String day, String id, Rung rung, int number) {
        var aid = List.of(new ThirdPartyAid("elder", 2), new ThirdPartyAid("lawyer", 1));
        on(day, id, new RoundHeld(rung, number, List.of(), aid, 4, SEALED));
    }

    private static List<Clock> clocks(ClockKind kind, String day) {
        var about = new RuleCase(Population.DISPUTE, VILLAGE, null, LocalDate.parse("2024-05-01"));
        return RULES.start(kind, about, LocalDate.parse("2024-05-" + day));
    }

    /** Fails in the village, is settled when the township cadre leads, confirmed by the court. */
    public DisputeHistory settled(String id) {
        found("01", id);
        on("02", id, new DisputeLinked(new MatterId("m-1"), false));
        opened("03", id, Rung.VILLAGE, BODY);
        round("04", id, Rung.VILLAGE, 1);
        on("05", id, new MediationFailed(Rung.VILLAGE, BODY, MediationFailure.NO_AGREEMENT, null));
        opened("06", id, Rung.VILLAGE_LED, TOWN);
        round("07", id, Rung.VILLAGE_LED, 1);
        on(
                "08",
                id,
                new AgreementReached(
                        Rung.VILLAGE_LED,
                        TOWN,
                        true,
                        SEALED,
                        900,
                        LocalDate.parse("2024-05-08"),
                        null,
                        clocks(ClockKind.CONFIRMATION_APPLY, "08")));
        on("09", id, new ConfirmationApplied(COURT, clocks(ClockKind.CONFIRMATION_TAKE_UP, "09")));
        on("10", id, new ConfirmationTakenUp(COURT, clocks(ClockKind.CONFIRMATION_DECIDE, "10")));
        var rule = clocks(ClockKind.CONFIRMATION_DECIDE, "10").getFirst().rule();
        on(
                "11",
                id,
                new ConfirmationExtended(
                        COURT, SEALED, List.of(new ClockExtension(rule, rule, 10))));
        return this;
    }

    public DisputeHistory confirmed(String id) {
        settled(id);
        on("12", id, new ConfirmationDecided(COURT, CourtDecision.CONFIRMED, "11", null));
        on("13", id, new PerformanceRecorded(Performance.PERFORMED, 900, null));
        return this;
    }

    public DisputeHistory guided(String id) {
        found("20", id);
        on(
                "21",
                id,
                new LitigationGuided(LitigationGround.PARTIES_CHOICE, "31.1.01", COURT, SEALED));
        on("22", id, new LitigationFollowed(LitigationResult.JUDGED, null));
        return this;
    }

    /** All of it. */
    public RecordFolds folds() {
        return folds;
    }
}
