package fengqiao.query.matter.casebook;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.rule.LegalDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The casebook as a fold over a matter's events; it is not stored, as the timeline is not. */
public final class CasebookFold {
    private Casebook.@Nullable Given<Notice> notice;
    private Casebook.@Nullable Refusal refusal;
    private final List<Casebook.Recusal> recusals = new ArrayList<>();
    private Casebook.@Nullable Plan plan;
    private Casebook.@Nullable Team team;
    private Casebook.@Nullable Extension extension;
    private final List<Casebook.Hearing> hearings = new ArrayList<>();
    private final List<Casebook.ReviewCase> reviews = new ArrayList<>();
    private Casebook.@Nullable Pledge pledge;
    private final List<Casebook.Given<QualityVerdict>> quality = new ArrayList<>();
    private final List<Casebook.Given<FollowUpResult>> followUps = new ArrayList<>();
    private final List<Casebook.Rating> ratings = new ArrayList<>();
    private final List<Casebook.Given<String>> reopenings = new ArrayList<>();
    private int progressNotes;

    private CasebookFold() {}

    /** Of the events of one matter, oldest first. */
    public static Casebook of(Iterable<Recorded<?>> events) {
        var fold = new CasebookFold();
        for (Recorded<?> recorded : events) {
            if (recorded.event() instanceof MatterEvent event) {
                fold.add(event, recorded.occurredAt().atZone(LegalDay.ZONE).toOffsetDateTime());
            }
        }
        return fold.book();
    }

    private void add(MatterEvent event, OffsetDateTime at) {
        switch (event) {
            case MatterAccepted e ->
                    notice = e.notice() == null ? null : new Casebook.Given<>(e.notice(), at);
            case MatterRefused e -> refusal = refusal(e, at);
            case HandlerRecused e ->
                    recusals.add(new Casebook.Recusal(e.handler(), e.ground(), e.successor(), at));
            case ProgressNoted e -> progressNotes++;
            case PlanAdopted e -> plan = new Casebook.Plan(e.revision(), e.target(), at);
            case TeamAppointed e -> team = new Casebook.Team(e.members(), at, List.of());
            case TeamReported e -> team = reported(e, at);
            case HandlingExtended e ->
                    extension = new Casebook.Extension(e.days(), e.approvedBy(), e.toldOn(), at);
            case HearingOpened e -> hearings.add(new Casebook.Hearing(e.organ(), at, null));
            case HearingConcluded e -> concluded(at);
            default -> aftermath(event, at);
        }
    }

    private void aftermath(MatterEvent event, OffsetDateTime at) {
        switch (event) {
            case ReviewApplied e ->
                    reviews.add(
                            new Casebook.ReviewCase(
                                    e.level(), e.organ(), e.via(), at, null, null, false));
            case ReviewAssigned e -> review(open -> open.assigned(e.organ()));
            case ReviewDecided e ->
                    review(open -> open.decided(e.organ(), e.outcome(), at, e.last()));
            case PledgeSigned e -> pledge = new Casebook.Pledge(e.signedOn(), at);
            case QualityReviewed e -> quality.add(new Casebook.Given<>(e.verdict(), at));
            case FollowedUp e -> followUps.add(new Casebook.Given<>(e.result(), at));
            case MatterRated e ->
                    ratings.add(
                            new Casebook.Rating(e.body(), e.unit(), e.satisfaction(), e.via(), at));
            case MatterReopened e -> {
                reopenings.add(new Casebook.Given<>(e.cause() == null ? "" : e.cause().name(), at));
                extension = null;
                pledge = null;
                refusal = null;
            }
            default -> {}
        }
    }

    private static Casebook.Refusal refusal(MatterRefused event, OffsetDateTime at) {
        var prior = event.prior();
        return new Casebook.Refusal(
                event.ground(), event.pathway(), prior == null ? null : prior.value(), at);
    }

    private Casebook.@Nullable Team reported(TeamReported event, OffsetDateTime at) {
        if (team == null) {
            return null;
        }
        List<Casebook.TeamEntry> entries = new ArrayList<>(team.entries());
        entries.add(new Casebook.TeamEntry(event.duty(), event.period(), at));
        return new Casebook.Team(team.members(), team.at(), List.copyOf(entries));
    }

    private void concluded(OffsetDateTime at) {
        if (!hearings.isEmpty()) {
            Casebook.Hearing open = hearings.removeLast();
            hearings.add(new Casebook.Hearing(open.organ(), open.from(), at));
        }
    }

    /** The last review, as it goes on; none where the log begins after it was applied for. */
    private void review(UnaryOperator<Casebook.ReviewCase> step) {
        if (!reviews.isEmpty()) {
            reviews.add(step.apply(reviews.removeLast()));
        }
    }

    private Casebook book() {
        return new Casebook(
                notice,
                refusal,
                List.copyOf(recusals),
                plan,
                team,
                extension,
                List.copyOf(hearings),
                List.copyOf(reviews),
                pledge,
                List.copyOf(quality),
                List.copyOf(followUps),
                List.copyOf(ratings),
                List.copyOf(reopenings),
                progressNotes);
    }
}
