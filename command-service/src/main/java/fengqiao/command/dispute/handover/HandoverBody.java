package fengqiao.command.dispute.handover;

import fengqiao.command.dispute.SideBody;
import fengqiao.command.dispute.Sides;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.vault.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispute that is there, or what a new one is about. */
record HandoverBody(
        @Nullable String dispute,
        @Nullable String kind,
        @Nullable String facts,
        @Nullable Boolean crossTown,
        @Nullable Boolean especiallyMajor,
        @Nullable List<@Nullable SideBody> parties,
        @Nullable Integer persons,
        @Nullable Long amountFen,
        @Nullable String body,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean consent,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST_PERSONS = 100_000;

    /** The command it means; faults are noted in {@code fields}. */
    HandMatterToMediation command(MatterId matter, @Nullable UnitId unit, Fields fields) {
        RecordId known = fields.optionalRecord("dispute", dispute);
        if (consent == null) {
            fields.fault("consent", "required");
        }
        return new HandMatterToMediation(
                matter,
                unit,
                known == null ? RecordCommands.newId("dispute") : known,
                known == null ? opening(fields) : null,
                Sides.optionalBody("body", body, fields),
                Boolean.TRUE.equals(consent));
    }

    private NewDispute opening(Fields fields) {
        List<Identity> sides = Sides.read(parties, fields);
        return new NewDispute(
                fields.code("kind", kind),
                new DisputeScope(
                        Boolean.TRUE.equals(crossTown), Boolean.TRUE.equals(especiallyMajor)),
                fields.freeText("facts", facts, 4000),
                sides,
                fields.number("persons", persons, 0, MOST_PERSONS, sides.size()),
                Sides.fen("amountFen", amountFen, fields));
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "HandoverBody[" + kind + "]";
    }
}
