package fengqiao.command.matter.register;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.vault.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen writes without an account. Whoever gives neither a name with a phone nor one with
 * an identity number is unsigned.
 *
 * @param region the village or grid, or what wider region a QR code stands for
 * @param accused unit an accusation is about, where the citizen knows its id
 */
record CitizenReportBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String category,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = PetitionKind.class)
                @Nullable String kind,
        @Schema(implementation = Channel.class) @Nullable String channel,
        @Nullable String subChannel,
        @Nullable String place,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable Long amountFen,
        @Nullable String accused)
        implements Timed {
    /** Citizens report now. */
    @Override
    public @Nullable String occurredAt() {
        return null;
    }

    RegisterMatter command(MatterId id, Fields fields) {
        var petition = fields.oneOf("kind", kind, PetitionKind.class);
        var way = fields.oneOf("channel", channel, Channel.class, Channel.ONLINE);
        String who = fields.optionalText("name", name, 60);
        boolean reachable = given(phone) || given(idNumber);
        List<NamedParty> parties = petitioner(who, fields);
        boolean signed = who != null && reachable;
        return new RegisterMatter(
                id,
                null,
                petition,
                visit(way, fields),
                fields.region("region", region),
                fields.code("category", category),
                fields.text("text", text, 4000),
                fields.optionalText("place", place, 200),
                parties,
                null,
                Caller.CITIZEN.subject(),
                null,
                new Particulars(
                        fields.optionalNumber("amountFen", amountFen, 0, 10_000_000_000_000L),
                        List.of(),
                        null,
                        signed ? null : true,
                        fields.optionalUnit("accused", accused),
                        null,
                        null),
                null);
    }

    private Visit visit(Channel way, Fields fields) {
        String closer = given(subChannel) ? fields.code("subChannel", subChannel) : null;
        return new Visit(way, closer, RaisedLevel.COUNTY, null, 1, null, Set.of());
    }

    private List<NamedParty> petitioner(@Nullable String who, Fields fields) {
        if (who == null && !given(phone) && !given(idNumber)) {
            return List.of();
        }
        try {
            var identity =
                    new Identity(
                            who,
                            fields.optionalText("phone", phone, 40),
                            fields.optionalText("idNumber", idNumber, 40));
            return List.of(new NamedParty(PartyRole.PETITIONER, identity));
        } catch (MalformedValue e) {
            fields.fault(e.field(), "format", e.rule());
            return List.of();
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "CitizenReportBody[hidden]";
    }
}
