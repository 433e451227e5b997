package fengqiao.command.matter.register;

import fengqiao.command.matter.PersonMatters;
import fengqiao.command.matter.PersonMatters.Sameness;
import fengqiao.command.platform.access.AccessRule;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Callers;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.vault.Recognised;
import fengqiao.vault.Vault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a registrar what the persons brought before, before anything is registered: the rule only
 * suggests, the registrar says which it is. It writes nothing.
 */
@RestController
final class RepeatCandidatesController {
    private final PersonMatters personMatters;
    private final Vault vault;

    RepeatCandidatesController(PersonMatters personMatters, Vault vault) {
        this.personMatters = personMatters;
        this.vault = vault;
    }

    /** The report as far as it is written down. */
    record Question(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String category,
            @Schema(implementation = PetitionKind.class) @Nullable String kind,
            @Nullable List<@Nullable PartyBody> parties) {
        /** Says nothing: whatever is printed ends up in a log file. */
        @Override
        public String toString() {
            return "Question[hidden]";
        }
    }

    @Operation(summary = "Earlier matters of the persons of a report, for the registrar to compare")
    @PostMapping("/api/repeat-candidates")
    RepeatCandidates find(@RequestBody Question question) {
        Caller caller = Callers.current();
        caller.require(Role.OFFICE, Role.IMPORT, Role.DISCIPLINE);
        var fields = new Fields();
        RegionCode region = fields.region("region", question.region());
        String category = fields.code("category", question.category());
        var kind = fields.oneOf("kind", question.kind(), PetitionKind.class, PetitionKind.APPEAL);
        List<NamedParty> named = PartyFields.read(question.parties(), kind, true, fields);
        fields.done();
        caller.requireRegion(region);
        if (kind == PetitionKind.ACCUSATION && !caller.is(Role.DISCIPLINE)) {
            throw Refusal.of(AccessRule.ROLE).asException();
        }
        if (named.isEmpty()) {
            return new RepeatCandidates(List.of());
        }
        var persons =
                vault.recogniseAll(named.stream().map(NamedParty::identity).toList()).stream()
                        .filter(Recognised::known)
                        .map(Recognised::person)
                        .toList();
        var same = new Sameness(category, region, kind);
        return new RepeatCandidates(
                personMatters.all(persons, same).stream().map(one -> item(one, same)).toList());
    }

    private static RepeatCandidates.Candidate item(PersonMatters.Brought one, Sameness same) {
        return new RepeatCandidates.Candidate(
                one.matter().value(),
                one.inHand(),
                one.category(),
                one.village(),
                one.registered().atZone(LegalDay.ZONE).toOffsetDateTime(),
                same.isOf(one.category(), one.village()));
    }
}
