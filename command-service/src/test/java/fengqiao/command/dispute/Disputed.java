package fengqiao.command.dispute;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.LadderEntry;
import fengqiao.kernel.dispute.MediationFailed;
import fengqiao.kernel.dispute.MediationFailure;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.PerformanceRecorded;
import fengqiao.kernel.dispute.RoundHeld;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has happened to a dispute. */
public final class Disputed {
    public static final RecordId ID = new RecordId("dispute.1");
    public static final MatterId MATTER = new MatterId("m-1");
    public static final BodyId VILLAGE = new BodyId("b-village");
    public static final BodyId TOWN = new BodyId("b-town");
    public static final UnitId COURT = new UnitId("u-court");
    public static final RuleBook RULES = RuleBook.shipped();
    public static final CipherText SEALED = new CipherText("M/dispute.1/1", "c2VhbGVk");

    /** On the list that must begin in the village. */
    public static final String BOUNDARY = "02.02";

    /** Where it enters the ladder once it is something else. */
    public static final LadderEntry ENTRY =
            new LadderEntry(
                    List.of(Rung.VILLAGE), new RuleRef("village-first-policy", 1, "policy"));

    private static final RegionCode REGION = new RegionCode("451324100203");
    private static final RuleRef POLICY = new RuleRef("village-first-policy", 1, "policy");
    private @Nullable DisputeState state;

    private Disputed() {}

    public static Disputed found(String kind, String day, DisputeScope scope) {
        return found(kind, day, scope, null);
    }

    public static Disputed found(
            String kind, String day, DisputeScope scope, @Nullable MatterId matter) {
        return new Disputed()
                .and(
                        new DisputeRegistered(
                                ID,
                                null,
                                matter == null ? DisputeOrigin.SCREENING : DisputeOrigin.MATTER,
                                REGION,
                                kind,
                                scope,
                                SEALED,
                                List.of(),
                                2,
                                0,
                                "w-1",
                                LocalDate.parse(day),
                                null,
                                matter));
    }

    /** A quarrel over a boundary, found in May 2024. */
    public static Disputed boundary() {
        return found(BOUNDARY, "2024-05-06", DisputeScope.ORDINARY);
    }

    public Disputed and(DisputeEvent event) {
        state = DisputeState.evolve(state, event);
        return this;
    }

    public static Participant led(Rung rung) {
        return new Participant(rung.leaders().getFirst(), "post-1", null);
    }

    public Disputed opened(Rung rung, BodyId body) {
        return and(new MediationOpened(rung, body, led(rung), List.of(), POLICY));
    }

    public Disputed round(Rung rung) {
        var grid = new Participant(MediatorRole.GRID_WORKER, "w-1", null);
        return and(new RoundHeld(rung, 1, List.of(grid), List.of(), 2, null));
    }

    public Disputed failed(Rung rung, BodyId body) {
        return and(new MediationFailed(rung, body, MediationFailure.NO_AGREEMENT, null));
    }

    /** Opened and failed. */
    public Disputed tried(Rung rung) {
        return opened(rung, VILLAGE).failed(rung, VILLAGE);
    }

    public Disputed agreed(String effect) {
        LocalDate day = LocalDate.parse(effect);
        var clocks = RULES.start(ClockKind.CONFIRMATION_APPLY, ruleCase(), day);
        return and(
                new AgreementReached(Rung.VILLAGE, VILLAGE, true, SEALED, 100, day, null, clocks));
    }

    public Disputed performance(Performance performance) {
        return and(new PerformanceRecorded(performance, 0, null));
    }

    public Disputed applied() {
        return and(new ConfirmationApplied(COURT, List.of()));
    }

    public Disputed takenUp(String day) {
        var clocks = RULES.start(ClockKind.CONFIRMATION_DECIDE, ruleCase(), LocalDate.parse(day));
        return and(new ConfirmationTakenUp(COURT, clocks));
    }

    private RuleCase ruleCase() {
        return new RuleCase(Population.DISPUTE, REGION, null, state().course().day());
    }

    /** Agreed in the village on that day. */
    public static Disputed settled(String day) {
        return boundary().opened(Rung.VILLAGE, VILLAGE).round(Rung.VILLAGE).agreed(day);
    }

    /** What somebody wrote. */
    public static FreeText text(String clear) {
        return new FreeText(clear);
    }

    public DisputeState state() {
        return Objects.requireNonNull(state);
    }
}
