package fengqiao.command.matter.team;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.TeamMember;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Five posts, each with its duty. */
public record TeamBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<MemberBody> members,
        @Nullable String occurredAt)
        implements Timed {

    /** A post, never a name, and what it is there for. */
    public record MemberBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String post,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String duty) {}

    /** The members; faults are noted in {@code fields}. */
    public static List<TeamMember> read(@Nullable List<MemberBody> all, Fields fields) {
        if (all == null || all.size() != AppointTeamDecision.FIVE) {
            fields.fault("members", "five");
            return List.of();
        }
        List<TeamMember> members = new ArrayList<>();
        for (MemberBody member : all) {
            Fields within = fields.within("members[" + members.size() + "]");
            members.add(
                    member == null
                            ? new TeamMember(post(within, null), "")
                            : new TeamMember(
                                    post(within, member.post()),
                                    within.code("duty", member.duty())));
        }
        return members;
    }

    private static PostId post(Fields fields, @Nullable String value) {
        return fields.value("post", value, PostId::new, new PostId("none"));
    }
}
