package fengqiao.command.matter.register;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.matter.Agent;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
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
        @Nullable VisitBody visit,
        @Nullable Long amountFen,
        @Nullable List<@Nullable String> tags,
        @Nullable AgentBody agent,
        @Nullable Boolean unsigned,
        @Nullable String accused,
        @Nullable AssignedBody assigned,
        @Nullable String repeatOf,
        @Nullable String linkTo,
        @Nullable Boolean notRepeat,
        @Nullable String repeatReason,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST_PERSONS = 100_000;
    private static final int MOST_TAGS = 20;

    /** A hundred billion yuan: more than any county disputes. */
    private static final long MOST_FEN = 10_000_000_000_000L;

    /** The command it means; faults are noted in {@code fields}. */
    public RegisterMatter command(MatterId id, Caller caller, Fields fields) {
        boolean office = caller.is(Role.OFFICE) || caller.is(Role.IMPORT);
        var petition = fields.oneOf("kind", kind, PetitionKind.class, PetitionKind.INCIDENT);
        var way = fields.oneOf("channel", channel, Channel.class, Channel.GRID_PATROL);
        Agent filer = agent == null ? null : agent.agent(fields.within("agent"));
        if (!office) {
            new WorkerReport(this, caller, fields).require(petition, way, filer);
        }
        List<NamedParty> named =
                PartyFields.read(parties, petition, Boolean.TRUE.equals(unsigned), fields);
        WorkerId reporter = office ? fields.optionalWorker("worker", worker) : caller.worker();
        return new RegisterMatter(
                id,
                fields.optionalText("externalNumber", externalNumber, 64),
                petition,
                visit(way, named, caller, fields),
                place(office, fields),
                fields.code("category", category),
                fields.text("text", text, 4000),
                fields.optionalText("place", place, 200),
                named,
                reporter,
                reporter == null ? caller.subject() : reporter.value(),
                fields.optionalInstant("seenAt", seenAt),
                particulars(filer, fields),
                RepeatFields.read(repeatOf, linkTo, notRepeat, repeatReason, fields));
    }

    private Visit visit(Channel way, List<NamedParty> named, Caller caller, Fields fields) {
        int came = named.size() - count(named, PartyRole.AGENT);
        int count = fields.number("persons", persons, 0, MOST_PERSONS, came);
        int petitioners = count(named, PartyRole.PETITIONER);
        RegionCode own = caller.region();
        RaisedLevel registrar = RaisedLevel.of(own == null ? RegionLevel.COUNTY : own.level());
        VisitBody said = visit == null ? VisitBody.NOTHING : visit;
        return said.visit(way, count, petitioners, registrar, fields.within("visit"));
    }

    private static int count(List<NamedParty> named, PartyRole role) {
        return (int) named.stream().filter(party -> party.role() == role).count();
    }

    private Particulars particulars(@Nullable Agent filer, Fields fields) {
        Particulars said =
                new Particulars(
                        fields.optionalNumber("amountFen", amountFen, 0, MOST_FEN),
                        tags(fields),
                        filer,
                        Boolean.TRUE.equals(unsigned) ? true : null,
                        fields.optionalUnit("accused", accused),
                        assigned == null ? null : assigned.assigned(fields.within("assigned")),
                        null);
        return said.equals(Particulars.NONE) ? Particulars.NONE : said;
    }

    private List<String> tags(Fields fields) {
        if (tags == null || tags.isEmpty()) {
            return List.of();
        }
        if (tags.size() > MOST_TAGS) {
            fields.fault("tags", "size", Integer.toString(MOST_TAGS));
            return List.of();
        }
        return tags.stream().filter(Objects::nonNull).distinct().toList();
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

    /** Without texts and names. */
    @Override
    public String toString() {
        return "RegistrationBody[" + region + ", " + category + "]";
    }
}
