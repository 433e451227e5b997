package fengqiao.command.dispute.mediate;

import fengqiao.command.dispute.Sides;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.Rung;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rung to be entered. */
record MediationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Rung.class)
                @Nullable String rung,
        @Nullable String body,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable ParticipantBody leader,
        @Nullable List<@Nullable ParticipantBody> participants,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean consent,
        @Nullable String occurredAt)
        implements Timed {
    OpenMediation command(RecordId id, @Nullable BodyId acting, Fields fields) {
        BodyId named = Sides.optionalBody("body", body, fields);
        if (named == null && acting == null) {
            fields.fault("body", "required");
        }
        if (consent == null) {
            fields.fault("consent", "required");
        }
        return new OpenMediation(
                id,
                acting,
                fields.oneOf("rung", rung, Rung.class),
                named == null ? acting : named,
                Participants.one("leader", leader, fields),
                Participants.all(participants, fields),
                Boolean.TRUE.equals(consent));
    }
}
