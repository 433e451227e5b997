package fengqiao.query.matter.casebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.PostId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.RecusalGround;
import fengqiao.kernel.matter.RefusalGround;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.TeamDuty;
import fengqiao.kernel.matter.TeamMember;
import fengqiao.kernel.matter.Via;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a matter, by posts, units and codes; texts are opened elsewhere.
 *
 * @param notice how its acceptance was made known; none before it
 * @param plan the one in force
 * @param extension of the present round of handling
 * @param progressNotes how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Casebook(
        @Nullable Given<Notice> notice,
        @Nullable Refusal refusal,
        List<Recusal> recusals,
        @Nullable Plan plan,
        @Nullable Team team,
        @Nullable Extension extension,
        List<Hearing> hearings,
        List<ReviewCase> reviews,
        @Nullable Pledge pledge,
        List<Given<QualityVerdict>> qualityReviews,
        List<Given<FollowUpResult>> followUps,
        List<Rating> ratings,
        List<Given<String>> reopenings,
        int progressNotes) {

    /** A finding and when it was made. */
    public record Given<T>(T value, OffsetDateTime at) {}

    /** Why it was not accepted, and what is open instead. */
    public record Refusal(
            RefusalGround ground,
            @Nullable String pathway,
            @Nullable String priorMatter,
            OffsetDateTime at) {}

    /** Who stands back, and who took over. */
    public record Recusal(
            PostId handler, RecusalGround ground, @Nullable PostId successor, OffsetDateTime at) {}

    /** 一案一策. */
    public record Plan(int revision, @Nullable LocalDate target, OffsetDateTime at) {}

    /** 五人小组 and what it did. */
    public record Team(List<TeamMember> members, OffsetDateTime at, List<TeamEntry> entries) {}

    /** What the team owed for a period. */
    public record TeamEntry(TeamDuty duty, LocalDate period, OffsetDateTime at) {}

    /** Days asked for; what each clock gained stands with the clocks. */
    public record Extension(int days, PostId approvedBy, LocalDate toldOn, OffsetDateTime at) {}

    /** From when to when; still under way where it has no end. */
    public record Hearing(UnitId organ, OffsetDateTime from, @Nullable OffsetDateTime to) {}

    /** An application and what became of it. */
    public record ReviewCase(
            ReviewLevel level,
            @Nullable UnitId organ,
            Via via,
            OffsetDateTime appliedAt,
            @Nullable ReviewOutcome outcome,
            @Nullable OffsetDateTime decidedAt,
            boolean last) {
        ReviewCase assigned(@Nullable UnitId to) {
            return new ReviewCase(level, to, via, appliedAt, null, null, false);
        }

        ReviewCase decided(
                @Nullable UnitId by, ReviewOutcome how, OffsetDateTime at, boolean isLast) {
            return new ReviewCase(level, by, via, appliedAt, how, at, isLast);
        }
    }

    /** 息诉息访承诺. */
    public record Pledge(LocalDate signedOn, OffsetDateTime at) {}

    /** Of the petition office, or of a unit. */
    public record Rating(
            RatedBody body,
            @Nullable UnitId unit,
            Satisfaction satisfaction,
            Via via,
            OffsetDateTime at) {}
}
