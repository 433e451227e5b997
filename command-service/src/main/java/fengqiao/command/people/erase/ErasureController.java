package fengqiao.command.people.erase;

import fengqiao.command.people.PeopleRule;
import fengqiao.command.people.PersonTexts;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.vault.ErasureOrder;
import fengqiao.vault.Identity;
import fengqiao.vault.KeyErased;
import fengqiao.vault.KeyUnknown;
import fengqiao.vault.PersonKey;
import fengqiao.vault.Recognised;
import fengqiao.vault.Vault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/erasures}. It may be repeated: what is gone stays gone. No answer is kept under
 * the key of the request, for even a hash of an identity would recognise it.
 */
@RestController
final class ErasureController {
    private final PersonTexts texts;
    private final Vault vault;
    private final CommandGate gate;
    private final InstantSource time;

    ErasureController(
            PersonTexts texts, Vault commandVault, CommandGate gate, InstantSource commandTime) {
        this.texts = texts;
        this.vault = commandVault;
        this.gate = gate;
        this.time = commandTime;
    }

    @CommandMapping("/api/erasures")
    ResponseEntity<ErasureAnswer> post(CommandRequest<ErasureBody> request) {
        request.caller().require(Role.STEWARD);
        var fields = request.fields();
        var said = request.body().person(fields);
        Identity identity = said == null ? request.body().identity(fields) : null;
        String reason = fields.text("reason", request.body().reason(), 200);
        if (reason.indexOf('\n') >= 0 || reason.indexOf('\t') >= 0) {
            fields.fault("reason", "characters");
        }
        fields.done();
        PersonId person = said == null && identity != null ? recognised(identity) : said;
        return ResponseEntity.ok(erase(known(person), reason, request));
    }

    private static PersonId known(@Nullable PersonId person) {
        if (person == null) {
            throw Refusal.of(PeopleRule.UNKNOWN).asException();
        }
        return person;
    }

    private @Nullable PersonId recognised(Identity identity) {
        Recognised found = vault.recognise(identity);
        return found.known() ? found.person() : null;
    }

    private ErasureAnswer erase(
            PersonId person, String reason, CommandRequest<ErasureBody> request) {
        List<PersonTexts.Matter> matters = texts.matters(person);
        PersonKey key = key(person);
        if (key == null && matters.isEmpty()) {
            throw Refusal.of(PeopleRule.UNKNOWN).asException();
        }
        matters.forEach(matter -> request.caller().requireRegion(matter.region()));
        Instant now = time.instant();
        var order = new ErasureOrder(request.caller().subject(), reason, now);
        List<MatterId> alone = new ArrayList<>();
        int redacted = 0;
        List<Identity> named = key == null ? List.of() : named(person, matters, key);
        for (PersonTexts.Matter matter : matters) {
            if (!matter.isShared(person)) {
                alone.add(matter.id());
            } else if (key != null && isThere(matter.id())) {
                redact(matter, named, order, request);
                redacted++;
            }
        }
        vault.erase(person, alone, order);
        return new ErasureAnswer(person.value(), alone.size(), redacted, now);
    }

    private @Nullable PersonKey key(PersonId person) {
        try {
            return vault.personKey(person);
        } catch (KeyErased | KeyUnknown e) {
            return null; // erased before, or never there
        }
    }

    /** Whether its texts can still be read: another's erasure may have taken them as a whole. */
    private boolean isThere(MatterId matter) {
        try {
            return vault.matterKey(matter).version() > 0;
        } catch (KeyErased e) {
            return false;
        }
    }

    /** All names and numbers the person ever gave: a text may use another one than its matter. */
    private List<Identity> named(PersonId person, List<PersonTexts.Matter> matters, PersonKey key) {
        return matters.stream()
                .flatMap(matter -> matter.parties().stream())
                .filter(party -> party.person().equals(person))
                .map(PersonTexts.Somebody::details)
                .map(details -> vault.openIdentity(key, details))
                .toList();
    }

    private void redact(
            PersonTexts.Matter matter,
            List<Identity> without,
            ErasureOrder order,
            CommandRequest<ErasureBody> request) {
        var now = Occurrence.of(null, request.caller(), order.at());
        var issue = new Issue(request.caller(), now, null, null);
        gate.issue(new RedactTexts(matter, without), issue, RecordAnswer.class);
        vault.eraseOlder(vault.matterKey(matter.id()), order);
    }
}
