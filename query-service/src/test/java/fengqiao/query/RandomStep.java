package fengqiao.query;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PostId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.RecusalGround;
import fengqiao.kernel.matter.RefusalGround;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamDuty;
import fengqiao.kernel.matter.TeamMember;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random lawful step of a matter, whichever its facets allow. */
public final class RandomStep {
    private static final CipherText SEALED = new CipherText("m:key", "c2VhbGVk");
    private static final List<RuleRef> RULES =
            List.of(
                    new RuleRef("grid-incident-policy", 1, "policy"),
                    new RuleRef("regulations-2022", 1, "34"));

    private static final Set<Move> ONWARD =
            EnumSet.of(
                    Move.ROUTE,
                    Move.ACCEPT,
                    Move.OBJECT,
                    Move.DECIDE_OBJECTION,
                    Move.REPLY,
                    Move.RESOLVE,
                    Move.CLOSE,
                    Move.REVIEW,
                    Move.DECIDE_REVIEW,
                    Move.RE_REVIEW,
                    Move.DECIDE_RE_REVIEW,
                    Move.REOPEN);

    private final Random random;
    private final String county;
    private final Instant now;

    public RandomStep(Random random, String county, Instant now) {
        this.random = random;
        this.county = county;
        this.now = now;
    }

    /** As a rule one that brings it on. */
    public MatterEvent of(MatterLife life) {
        List<Move> onward = life.moves().stream().filter(ONWARD::contains).toList();
        boolean on = !onward.isEmpty() && random.nextInt(3) > 0;
        List<Move> moves = on ? onward : List.copyOf(life.moves());
        Assignment assigned = life.handling().assigned();
        UnitId unit =
                assigned == null ? Histories.unit(county, random.nextInt(3)) : assigned.unit();
        return step(moves.get(random.nextInt(moves.size())), life, unit);
    }

    private MatterEvent step(Move move, MatterLife life, UnitId unit) {
        return switch (move) {
            case ROUTE ->
                    new MatterRouted(
                            Histories.unit(county, random.nextInt(3)),
                            StatutoryRoute.POLICY,
                            null,
                            clocks(ClockKind.ACCEPT, 5));
            case GUIDE -> new MatterGuided("31.1.01", SEALED);
            case ACCEPT -> new MatterAccepted(unit, clocks(ClockKind.HANDLE, 30), Notice.WRITTEN);
            case OBJECT -> new AssignmentObjected(unit, SEALED, null);
            case DECIDE_OBJECTION ->
                    random.nextBoolean()
                            ? new ObjectionRejected(unit, SEALED)
                            : new ObjectionUpheld(unit, clocks(ClockKind.ROUTE, 3));
            case REFUSE ->
                    new MatterRefused(
                            life.unit(), RefusalGround.STATUTORY_ROUTE, "31.1.01", null, SEALED);
            case MEDIATE ->
                    random.nextInt(3) == 0
                            ? new MatterHandedToMediation(new RecordId("dispute.1"), null)
                            : new MediationReturned(
                                    new RecordId("dispute.1"), pick(MediationOutcome.values()));
            case REPLY ->
                    new MatterReplied(
                            unit,
                            pick(ReplyOutcome.values()),
                            SEALED,
                            SEALED,
                            clocks(ClockKind.REVIEW_APPLY, 30));
            case RESOLVE -> new MatterResolved(unit, pick(ResolutionKind.values()));
            case CLOSE -> new MatterClosed(SEALED, clocks(ClockKind.RATE, 30));
            case REOPEN ->
                    new MatterReopened(
                            life.unit(),
                            SEALED,
                            clocks(ClockKind.HANDLE, 30),
                            ReopenCause.NEW_FACTS);
            case REVIEW -> applied(ReviewLevel.REVIEW);
            case RE_REVIEW -> applied(ReviewLevel.RE_REVIEW);
            case DECIDE_REVIEW -> decided(ReviewLevel.REVIEW);
            case DECIDE_RE_REVIEW -> decided(ReviewLevel.RE_REVIEW);
            default -> beside(move, life, unit);
        };
    }

    /** Steps that leave the matter where it stands on the ladder. */
    private MatterEvent beside(Move move, MatterLife life, UnitId unit) {
        return switch (move) {
            case EXTEND ->
                    new HandlingExtended(
                            unit,
                            10,
                            new PostId("head"),
                            LegalDay.of(now),
                            SEALED,
                            List.of(new ClockExtension(RULES.get(0), RULES.get(1), 10)));
            case HEAR -> new HearingOpened(unit, null);
            case CONCLUDE_HEARING -> new HearingConcluded(unit, SEALED);
            case PLAN -> new PlanAdopted(unit, life.casework().plan() + 1, SEALED, null);
            case APPOINT_TEAM ->
                    new TeamAppointed(List.of(new TeamMember(new PostId("p-1"), "lawyer")));
            case REPORT_TEAM -> new TeamReported(pick(TeamDuty.values()), LegalDay.of(now), SEALED);
            case RECUSE ->
                    new HandlerRecused(
                            new PostId("p-" + random.nextInt(9)),
                            pick(RecusalGround.values()),
                            null,
                            null);
            case ASSIGN_REVIEW -> new ReviewAssigned(ReviewLevel.REVIEW, new UnitId("u-organ-0"));
            case PLEDGE -> new PledgeSigned(LegalDay.of(now), null);
            case ASSESS -> new QualityReviewed(life.unit(), QualityVerdict.SOUND, SEALED);
            case FOLLOW_UP -> new FollowedUp(pick(FollowUpResult.values()), SEALED);
            case RATE ->
                    new MatterRated(
                            life.aftercare().officeRated() ? RatedBody.UNIT : RatedBody.OFFICE,
                            life.unit(),
                            pick(Satisfaction.values()),
                            pick(Via.values()),
                            null);
            case WITHDRAW -> new MatterWithdrawn(SEALED);
            case DISPUTE ->
                    new JurisdictionDisputed(
                            List.of(unit, Histories.unit(county, 2)),
                            new RegionCode(county),
                            SEALED);
            case DETERMINE ->
                    new JurisdictionDetermined(
                            unit, StatutoryRoute.POLICY, SEALED, clocks(ClockKind.ACCEPT, 5));
            case REPORT_UP ->
                    new MatterReportedUp(
                            pick(MatterReportedUp.Urgency.values()), RaisedLevel.COUNTY, SEALED);
            case FOLLOW_GUIDANCE ->
                    new GuidanceFollowed(pick(GuidanceFollowed.Outcome.values()), SEALED);
            case NAME_ACCUSED ->
                    new AccusedNamed(
                            random.nextBoolean() ? Histories.unit(county, 2) : null,
                            false,
                            List.of());
            case ASSIGN ->
                    new SuperiorAssigned(new Assigned(RaisedLevel.CITY, null, null), List.of());
            default -> new ProgressNoted(unit, SEALED);
        };
    }

    private ReviewApplied applied(ReviewLevel level) {
        boolean first = level == ReviewLevel.REVIEW;
        var kind = first ? ClockKind.REVIEW_DECIDE : ClockKind.REREVIEW_DECIDE;
        UnitId organ = new UnitId("u-organ-" + level.ordinal());
        return new ReviewApplied(level, organ, Via.OFFICE, SEALED, clocks(kind, 30));
    }

    private ReviewDecided decided(ReviewLevel level) {
        boolean first = level == ReviewLevel.REVIEW;
        List<Clock> rights = first ? clocks(ClockKind.REREVIEW_APPLY, 30) : List.of();
        UnitId organ = new UnitId("u-organ-" + level.ordinal());
        return new ReviewDecided(level, organ, ReviewOutcome.UPHELD, SEALED, !first, rights);
    }

    List<Clock> clocks(ClockKind kind, int days) {
        LocalDate start = LegalDay.of(now);
        int limit = days + random.nextInt(3);
        return List.of(
                new Clock(
                        kind,
                        new RuleRef("grid-incident-policy", 1, "policy"),
                        start,
                        start.plusDays(limit),
                        false,
                        random.nextBoolean()
                                ? null
                                : new ClockInputs(limit, DayKind.CALENDAR, false)));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
