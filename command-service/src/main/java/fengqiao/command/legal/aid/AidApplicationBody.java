package fengqiao.command.legal.aid;

import fengqiao.command.dispute.SideBody;
import fengqiao.command.dispute.Sides;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.AidKind;
import fengqiao.vault.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who applies for what, and why. */
record AidApplicationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Nullable String day,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = AidKind.class)
                @Nullable String kind,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String matter,
        @Nullable String dispute,
        @Nullable String occurredAt)
        implements Timed {
    private static final Identity NOBODY = new Identity("-", null, null);

    ApplyForAid command(RecordId id, Fields fields) {
        return new ApplyForAid(
                id,
                fields.region("region", region),
                fields.optionalDay("day", day),
                fields.oneOf("kind", kind, AidKind.class),
                applicant(fields),
                fields.freeText("reason", reason, 4000),
                fields.optionalMatter("matter", matter),
                fields.optionalRecord("dispute", dispute));
    }

    private Identity applicant(Fields fields) {
        Identity read = Sides.one(new SideBody(name, phone, idNumber), fields);
        return read == null ? NOBODY : read;
    }

    /** Without who it is and why. */
    @Override
    public String toString() {
        return "AidApplicationBody[" + kind + "]";
    }
}
