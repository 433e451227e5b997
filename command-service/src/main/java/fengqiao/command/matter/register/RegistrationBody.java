package fengqiao.command.matter.register;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.vault.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it arrives. */
public record RegistrationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String category,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String place,
        @Nullable Integer persons,
        @Nullable List<@Nullable PartyBody> parties,
        @Nullable String seenAt,
        @Schema(implementation = PetitionKind.class) @Nullable String kind,
        @Schema(implementation = Channel.class) @Nullable String channel,
        @Nullable String externalNumber,
        @Nullable String worker,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST_PARTIES = 20;
    private static final int MOST_PERSONS = 100_000;

    /** The command it means; faults are noted in {@code fields}. */
    public RegisterMatter command(MatterId id, Caller caller, Fields fields) {
        boolean office = caller.is(Role.OFFICE) || caller.is(Role.IMPORT);
        var petition = fields.oneOf("kind", kind, PetitionKind.class, PetitionKind.INCIDENT);
        var way = fields.oneOf("channel", channel, Channel.class, Channel.GRID_PATROL);
        if (!office) {
            requireGridReport(petition, way, caller, fields);
        }
        List<NamedParty> named = parties(petition, fields);
        WorkerId reporter = office ? fields.optionalWorker("worker", worker) : caller.worker();
        return new RegisterMatter(
                id,
                fields.optionalText("externalNumber", externalNumber, 64),
                petition,
                way,
                place(office, fields),
                fields.code("category", category),
                fields.text("text", text, 4000),
                fields.optionalText("place", place, 200),
                named,
                fields.number("persons", persons, 0, MOST_PERSONS, named.size()),
                reporter,
                reporter == null ? caller.subject() : reporter.value(),
                fields.optionalInstant("seenAt", seenAt));
    }

    /** A grid worker reports incidents seen on patrol or at the daily screening. */
    private void requireGridReport(
            PetitionKind petition, Channel way, Caller caller, Fields fields) {
        if (petition != PetitionKind.INCIDENT) {
            fields.fault("kind", "enum", PetitionKind.INCIDENT.name());
        }
        if (way != Channel.GRID_PATROL && way != Channel.DAILY_SCREENING) {
            fields.fault(
                    "channel",
                    "enum",
                    Channel.GRID_PATROL.name() + ", " + Channel.DAILY_SCREENING.name());
        }
        boolean self = caller.worker() != null && caller.worker().value().equals(worker);
        if (worker != null && !self) {
            fields.fault("worker", "not-yours");
        }
    }

    private RegionCode place(boolean office, Fields fields) {
        RegionCode code = fields.region("region", region);
        RegionLevel level = code.level();
        boolean fits = level == RegionLevel.GRID || (office && level == RegionLevel.VILLAGE);
        if (!fits && region != null && region.equals(code.value())) {
            fields.fault("region", office ? "grid-or-village" : "grid");
        }
        return code;
    }

    private List<NamedParty> parties(PetitionKind petition, Fields fields) {
        List<@Nullable PartyBody> given = parties == null ? List.of() : parties;
        if (given.size() > MOST_PARTIES) {
            fields.fault("parties", "size", Integer.toString(MOST_PARTIES));
            return List.of();
        }
        boolean incident = petition == PetitionKind.INCIDENT;
        PartyRole usual = incident ? PartyRole.CONCERNED : PartyRole.PETITIONER;
        List<NamedParty> named = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            NamedParty party = party(given.get(i), usual, fields.within("parties[" + i + "]"));
            if (party != null) {
                named.add(party);
            }
        }
        boolean brought = named.stream().anyMatch(p -> p.role() == PartyRole.PETITIONER);
        if (!incident && !brought && named.size() == given.size()) {
            fields.fault("parties", "petitioner");
        }
        return named;
    }

    private static @Nullable NamedParty party(
            @Nullable PartyBody body, PartyRole usual, Fields fields) {
        if (body == null) {
            fields.fault("name", "required");
            return null;
        }
        PartyRole role = fields.oneOf("role", body.role(), PartyRole.class, usual);
        try {
            return new NamedParty(
                    role,
                    new Identity(
                            fields.optionalText("name", body.name(), 60),
                            fields.optionalText("phone", body.phone(), 40),
                            fields.optionalText("idNumber", body.idNumber(), 40)));
        } catch (MalformedValue e) {
            fields.fault(e.field(), "format", e.rule());
            return null;
        }
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "RegistrationBody[" + region + ", " + category + "]";
    }
}
