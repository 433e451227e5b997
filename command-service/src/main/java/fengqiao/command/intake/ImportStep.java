package fengqiao.command.intake;

import fengqiao.command.matter.team.TeamBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A later step of a row: its kind, its time, and what that kind needs. */
record ImportStep(
        @Nullable String type,
        @Nullable String at,
        @Nullable String unit,
        @Nullable String route,
        @Nullable String pathway,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String text,
        @Nullable String kind,
        @Nullable String evidence,
        @Nullable Integer days,
        @Nullable String approvedBy,
        @Nullable String toldOn,
        @Nullable String level,
        @Nullable String organ,
        @Nullable String body,
        @Nullable String satisfaction,
        @Nullable String result,
        @Nullable String verdict,
        @Nullable String leader,
        @Nullable String origin,
        @Nullable String rung,
        @Nullable Long amountFen,
        @Nullable String court,
        @Nullable String decision,
        @Nullable String ruling,
        @Nullable String target,
        @Nullable List<TeamBody.MemberBody> members,
        @Nullable String colour) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "ImportStep[" + type + ", " + at + "]";
    }
}
