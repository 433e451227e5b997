package fengqiao.command.dispute.register;

import fengqiao.command.dispute.SideBody;
import fengqiao.command.dispute.Sides;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.vault.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispute as it arrives. */
record DisputeBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String facts,
        @Schema(implementation = DisputeOrigin.class) @Nullable String origin,
        @Nullable Boolean crossTown,
        @Nullable Boolean especiallyMajor,
        @Nullable List<@Nullable SideBody> parties,
        @Nullable Integer persons,
        @Nullable Long amountFen,
        @Nullable String worker,
        @Nullable String foundDay,
        @Nullable String body,
        @Nullable String externalNumber,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST_PERSONS = 100_000;

    /** The command it means; faults are noted in {@code fields}. */
    RegisterDispute command(RecordId id, Caller caller, Fields fields) {
        boolean office = caller.is(Role.OFFICE) || caller.is(Role.IMPORT);
        DisputeOrigin way = origin(caller, fields);
        List<Identity> sides = Sides.read(parties, fields);
        WorkerId finder = office ? fields.optionalWorker("worker", worker) : caller.worker();
        return new RegisterDispute(
                id,
                fields.optionalText("externalNumber", externalNumber, 64),
                way,
                place(fields),
                fields.code("kind", kind),
                new DisputeScope(
                        Boolean.TRUE.equals(crossTown), Boolean.TRUE.equals(especiallyMajor)),
                fields.freeText("facts", facts, 4000),
                sides,
                fields.number("persons", persons, 0, MOST_PERSONS, sides.size()),
                Sides.fen("amountFen", amountFen, fields),
                finder,
                finder == null ? caller.subject() : finder.value(),
                fields.optionalDay("foundDay", foundDay),
                body(caller, fields));
    }

    /** Those handed over from matters come by another way. */
    private DisputeOrigin origin(Caller caller, Fields fields) {
        boolean mediator = caller.is(Role.MEDIATOR) && !caller.is(Role.WORKER);
        DisputeOrigin usual = mediator ? DisputeOrigin.BROUGHT : DisputeOrigin.SCREENING;
        DisputeOrigin way = fields.oneOf("origin", origin, DisputeOrigin.class, usual);
        if (way == DisputeOrigin.MATTER) {
            fields.fault("origin", "enum", DisputeOrigin.SCREENING + ", " + DisputeOrigin.BROUGHT);
        }
        return way;
    }

    private RegionCode place(Fields fields) {
        RegionCode code = fields.region("region", region);
        boolean said = region != null && region.equals(code.value());
        if (said && code.level().compareTo(RegionLevel.VILLAGE) < 0) {
            fields.fault("region", "grid-or-village");
        }
        return code;
    }

    private @Nullable BodyId body(Caller caller, Fields fields) {
        BodyId named = Sides.optionalBody("body", body, fields);
        return named == null && caller.is(Role.MEDIATOR) ? caller.body() : named;
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "DisputeBody[" + region + ", " + kind + "]";
    }
}
