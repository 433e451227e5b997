package fengqiao.command.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PostId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RefusalGround;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has happened to a matter, one event a day from a first day on. */
public final class Given {
    public static final MatterId ID = new MatterId("m-1");
    public static final UnitId JUSTICE = new UnitId("u-justice");
    public static final UnitId POLICE = new UnitId("u-police");
    public static final UnitId CITY = new UnitId("u-city");
    public static final UnitId PROVINCE = new UnitId("u-province");
    public static final PostId HEAD = new PostId("head");
    public static final CipherText SEALED = new CipherText("M/m-1/1", "c2VhbGVk");
    private static final RuleBook RULES = RuleBook.shipped();
    private final LocalDate first;
    private int days;
    private @Nullable MatterState state;

    private Given(LocalDate first) {
        this.first = first;
    }

    /** Registered at noon of that day. */
    public static Given registered(PetitionKind kind, String region, String day) {
        var given = new Given(LocalDate.parse(day));
        return given.and(registration(kind, region, given.now()));
    }

    /** The first event of a matter. */
    public static MatterRegistered registration(PetitionKind kind, String region, Instant at) {
        return new MatterRegistered(
                ID,
                "451324-20240507-00000000",
                null,
                kind,
                Visit.unspecified(Channel.VISIT, 1),
                new RegionCode(region),
                "02.01.01",
                SEALED,
                null,
                List.of(),
                "office",
                at,
                null,
                Particulars.NONE,
                List.of());
    }

    public static Given incident() {
        return registered(PetitionKind.INCIDENT, "451324100203001", "2024-05-06");
    }

    public static Given appeal(String day) {
        return registered(PetitionKind.APPEAL, "451324100203001", day);
    }

    private Instant now() {
        return Instant.parse(first.plusDays(days) + "T04:00:00Z");
    }

    /** That happened the day after. */
    public Given and(MatterEvent event) {
        state = MatterState.evolve(state, event, now());
        days++;
        return this;
    }

    public Given routed(UnitId unit) {
        StatutoryRoute route = StatutoryRoute.PETITION_PROCEDURE;
        var right =
                RULES.start(
                        ClockKind.OBJECT,
                        state().registration().ruleCase(route),
                        LegalDay.of(now()));
        return and(new MatterRouted(unit, route, null, right));
    }

    public Given objected() {
        return and(new AssignmentObjected(JUSTICE, SEALED, null));
    }

    public Given upheld() {
        return and(new ObjectionUpheld(JUSTICE, List.of()));
    }

    public Given accepted(UnitId unit) {
        return and(new MatterAccepted(unit, List.of()));
    }

    public Given replied() {
        return and(new MatterReplied(JUSTICE, ReplyOutcome.EXPLAINED, SEALED));
    }

    public Given resolved() {
        return and(new MatterResolved(JUSTICE, ResolutionKind.PROCEDURAL));
    }

    public Given closed() {
        return and(new MatterClosed(SEALED));
    }

    /** Not accepted by the office. */
    public Given refused() {
        return and(new MatterRefused(null, RefusalGround.STATUTORY_ROUTE, "31.1.01", null, SEALED));
    }

    public Given guided() {
        return and(new MatterGuided("31.1.01", SEALED));
    }

    private List<Clock> clocks(ClockKind kind) {
        return RULES.start(kind, state().ruleCase(), LegalDay.of(now()));
    }

    /** An appeal of that day, accepted by the justice office three days later, with its clocks. */
    public static Given appealInHand(String day) {
        return appealInHand("451324100203001", day);
    }

    /** The same elsewhere. */
    public static Given appealInHand(String region, String day) {
        Given given = registered(PetitionKind.APPEAL, region, day).routed(JUSTICE);
        return given.and(new MatterAccepted(JUSTICE, given.clocks(ClockKind.HANDLE)));
    }

    /** Replied to, with the right to a review. */
    public Given answered() {
        List<Clock> rights = clocks(ClockKind.REVIEW_APPLY);
        return and(new MatterReplied(JUSTICE, ReplyOutcome.EXPLAINED, SEALED, SEALED, rights));
    }

    /** The petitioner applied, and it went to that organ. */
    public Given applied(ReviewLevel level, @Nullable UnitId organ) {
        boolean first = level == ReviewLevel.REVIEW;
        var kind = first ? ClockKind.REVIEW_DECIDE : ClockKind.REREVIEW_DECIDE;
        return and(new ReviewApplied(level, organ, Via.OFFICE, SEALED, clocks(kind)));
    }

    /** Upheld; the right to a re-review follows the first. */
    public Given upheldBy(ReviewLevel level, UnitId organ) {
        boolean last = level == ReviewLevel.RE_REVIEW;
        List<Clock> rights = last ? List.of() : clocks(ClockKind.REREVIEW_APPLY);
        return and(new ReviewDecided(level, organ, ReviewOutcome.UPHELD, SEALED, last, rights));
    }

    /** Reviewed and re-reviewed. */
    public Given exhausted() {
        return applied(ReviewLevel.REVIEW, CITY)
                .upheldBy(ReviewLevel.REVIEW, CITY)
                .applied(ReviewLevel.RE_REVIEW, PROVINCE)
                .upheldBy(ReviewLevel.RE_REVIEW, PROVINCE);
    }

    /** Accepted by the justice office. */
    public static Given inHand() {
        return incident().routed(JUSTICE).accepted(JUSTICE);
    }

    public MatterState state() {
        return Objects.requireNonNull(state);
    }
}
