package fengqiao.kernel.matter.life;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.ClocksRecomputed;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.MatterUnlinked;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.SuccessorTookOver;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands: its facets, each evolving by itself. One fold for both sides, so that what
 * a refusal and a ledger entry call lawful is the same.
 *
 * @param answerable the first receiver, until another unit has accepted 首接首办
 */
public record MatterLife(
        PetitionKind kind,
        Handling handling,
        @Nullable UnitId answerable,
        Casework casework,
        Review review,
        Aftercare aftercare,
        Mediation mediation) {

    /** Just registered. */
    public static MatterLife begin(PetitionKind kind) {
        return new MatterLife(
                kind,
                new Handling.Registered(),
                null,
                Casework.none(),
                Review.none(),
                Aftercare.none(),
                Mediation.none());
    }

    /**
     * After one event more.
     *
     * @param at when it happened
     */
    public MatterLife after(MatterEvent event, Instant at) {
        LocalDate day = LegalDay.of(at);
        return switch (event) {
            case MatterRegistered e -> this;
            case ReportLinked e -> this;
            case MatterRouted e -> routed(e.unit(), e.route(), day);
            case MatterGuided e -> with(new Handling.Guided());
            case MatterAccepted e -> acceptedBy(e.unit());
            case AssignmentObjected e -> with(new Handling.Objected(assignment()));
            case ObjectionUpheld e -> with(new Handling.Registered());
            case ObjectionRejected e -> with(new Handling.Routed(assignment()));
            case MatterRefused e -> with(new Handling.Refused(handling.assigned()));
            case ProgressNoted e -> this;
            case PlanAdopted e -> with(casework.withPlan(e.revision()));
            case TeamAppointed e -> with(casework.withTeam());
            case TeamReported e -> with(casework.withReport(e));
            case HandlerRecused e -> with(casework.without(e.handler()));
            case HandlingExtended e -> with(casework.withExtension(true));
            case HearingOpened e -> with(casework.withHearing(true));
            case HearingConcluded e -> with(casework.withHearing(false));
            case MatterReplied e -> replied(day);
            case ReviewApplied e -> with(review.applied(e));
            case ReviewAssigned e -> with(review.assigned(e));
            case ReviewDecided e -> with(review.decided(e, day));
            case MatterResolved e -> with(new Handling.Resolved(assignment()));
            case PledgeSigned e -> with(aftercare.withPledge());
            case MatterClosed e ->
                    with(new Handling.Closed(handling.assigned())).with(aftercare.closed(day));
            case QualityReviewed e -> with(aftercare.withAssessment());
            case FollowedUp e -> with(aftercare.withFollowUp());
            case MatterRated e -> with(aftercare.rated(e.body()));
            case MatterHandedToMediation e -> with(new Mediation.InHand(e.dispute()));
            case MediationReturned e -> with(new Mediation.Returned(e.dispute(), e.outcome()));
            case MatterReopened e -> reopened(e.unit());
            case MatterLinked e -> this;
            case MatterUnlinked e -> this;
            case MatterAbsorbed e -> this;
            case MatterMerged e -> ended(new Handling.Merged());
            case MatterTransferred e -> ended(new Handling.Transferred());
            case MatterWithdrawn e -> ended(new Handling.Withdrawn(handling.assigned()));
            case GuidanceFollowed e -> this;
            case SuperiorAssigned e -> this;
            case AccusedNamed e -> accused(e);
            case MatterReportedUp e -> this;
            case JurisdictionDisputed e -> with(new Handling.Disputed(handling.assigned()));
            case JurisdictionDetermined e -> routed(e.unit(), e.route(), day);
            case SuccessorTookOver e -> succeeded(e);
            case ClocksRecomputed e -> this;
        };
    }

    /** The step stays, and so does the day of the routing: the successor takes both over. */
    private MatterLife succeeded(SuccessorTookOver event) {
        Assignment before = assignment();
        var after = new Assignment(event.to(), before.route(), before.since());
        UnitId answers = event.from().equals(answerable) ? event.to() : answerable;
        return new MatterLife(
                kind, handling.handedTo(after), answers, casework, review, aftercare, mediation);
    }

    /** The accused unit has it no longer, nor answers for it: another one is to be found. */
    private MatterLife accused(AccusedNamed event) {
        if (!event.takenBack()) {
            return this;
        }
        UnitId answers =
                event.unit() == null || event.unit().equals(answerable) ? null : answerable;
        return new MatterLife(
                kind,
                new Handling.Registered(),
                answers,
                casework.withExtension(false).withHearing(false),
                review,
                aftercare,
                mediation);
    }

    private MatterLife routed(UnitId unit, StatutoryRoute route, LocalDate day) {
        var assignment = new Assignment(unit, route, day);
        UnitId first = answerable == null ? unit : answerable;
        var routed = new Handling.Routed(assignment);
        return new MatterLife(kind, routed, first, casework, review, aftercare, mediation);
    }

    private MatterLife acceptedBy(UnitId unit) {
        var accepted = new Handling.Accepted(assignment());
        return new MatterLife(kind, accepted, unit, casework, review, aftercare, mediation);
    }

    private MatterLife replied(LocalDate day) {
        var replied = new Handling.Replied(assignment());
        var open = new Review.Open(day);
        return new MatterLife(kind, replied, answerable, casework, open, aftercare, mediation);
    }

    /**
     * It reaches its last handler at once, who answers for it from then on.
     *
     * @param unit none where it is the office's to find one
     */
    private MatterLife reopened(@Nullable UnitId unit) {
        Assignment before = handling.assigned();
        Assignment handler = unit == null ? null : before;
        boolean takenFrom = before != null && unit == null && before.unit().equals(answerable);
        UnitId nobody = takenFrom ? null : answerable;
        return new MatterLife(
                kind,
                handler == null ? new Handling.Registered() : new Handling.Accepted(handler),
                handler == null ? nobody : handler.unit(),
                casework.withExtension(false).withHearing(false),
                Review.none(),
                aftercare.reopen(),
                mediation);
    }

    /** Over here, and with it whatever review or hearing was under way. */
    private MatterLife ended(Handling next) {
        return with(next).with(casework.withHearing(false)).with(Review.none());
    }

    private MatterLife with(Handling next) {
        return new MatterLife(kind, next, answerable, casework, review, aftercare, mediation);
    }

    private MatterLife with(Casework next) {
        return new MatterLife(kind, handling, answerable, next, review, aftercare, mediation);
    }

    private MatterLife with(Review next) {
        return new MatterLife(kind, handling, answerable, casework, next, aftercare, mediation);
    }

    private MatterLife with(Mediation next) {
        return new MatterLife(kind, handling, answerable, casework, review, aftercare, next);
    }

    private MatterLife with(Aftercare next) {
        return new MatterLife(kind, handling, answerable, casework, review, next, mediation);
    }

    private Assignment assignment() {
        return Objects.requireNonNull(handling.assigned(), "no unit has the matter");
    }

    /** The unit that has it, if one has. */
    public @Nullable UnitId unit() {
        Assignment assigned = handling.assigned();
        return assigned == null ? null : assigned.unit();
    }

    public MatterStage stage() {
        return handling.stage();
    }

    /** The moves that are lawful now, whoever may make them. */
    public Set<Move> moves() {
        Set<Move> moves = EnumSet.copyOf(handling.stage().moves());
        review.narrow(moves, kind);
        casework.narrow(moves);
        aftercare.narrow(moves, kind);
        mediation.narrow(moves, kind);
        if (kind != PetitionKind.ACCUSATION) {
            moves.remove(Move.NAME_ACCUSED);
        }
        return moves;
    }

    /** Whether the same facts were decided for good 三级终结. */
    @JsonIgnore
    public boolean isFinal() {
        return review instanceof Review.Final;
    }

    public boolean allows(Move move) {
        return moves().contains(move);
    }

    /** The lawful moves by their addresses. */
    public List<String> allowed() {
        return moves().stream().map(Move::resource).toList();
    }
}
