package fengqiao.command.people.erase;

import fengqiao.command.people.PersonTexts;
import fengqiao.command.people.Redaction;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.CipherText;
import fengqiao.vault.CipherTextBroken;
import fengqiao.vault.Identity;
import fengqiao.vault.KeyErased;
import fengqiao.vault.MatterKey;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Writes texts anew under a new key, which is committed with them. */
@CommandSlice
final class RedactTextsHandler {
    private final Records<Redaction.State> redactions;
    private final Vault vault;
    private final CommandLog log;

    RedactTextsHandler(RecordDesk desk, Vault commandVault, CommandLog log) {
        this.redactions = desk.records(Redaction.KIND);
        this.vault = commandVault;
        this.log = log;
    }

    @CommandHandler
    RecordAnswer handle(RedactTexts command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.STEWARD);
        PersonTexts.Matter matter = command.matter();
        MatterKey old = vault.matterKey(matter.id());
        NewMatterKey fresh = vault.nextMatterKey(matter.id());
        fresh.rows().forEach(row -> log.attach(SideRow.of(row.sql(), row.values().toArray())));
        var event =
                RedactTextsDecision.decide(
                        matter.id(),
                        matter.region(),
                        opened(matter, old, fresh.key()),
                        marks(command.without()));
        return redactions.put(
                Redaction.id(matter.id()), matter.region(), issue, (state, at) -> event);
    }

    private static Set<String> marks(List<Identity> identities) {
        Set<String> marks = new HashSet<>();
        for (Identity identity : identities) {
            Stream.of(identity.name(), identity.phone(), identity.idNumber())
                    .filter(mark -> mark != null)
                    .forEach(marks::add);
        }
        return marks;
    }

    private List<RedactTextsDecision.Clear> opened(
            PersonTexts.Matter matter, MatterKey old, MatterKey fresh) {
        List<RedactTextsDecision.Clear> clear = new ArrayList<>();
        for (PersonTexts.SealedAt sealed : matter.texts()) {
            for (String context : contexts(sealed.field())) {
                String text = tryOpen(old, sealed.text(), context);
                if (text != null) {
                    clear.add(
                            new RedactTextsDecision.Clear(
                                    sealed.sequence(),
                                    sealed.field(),
                                    text,
                                    again -> vault.seal(fresh, again, context)));
                    break;
                }
            }
        }
        return clear;
    }

    private @org.jspecify.annotations.Nullable String tryOpen(
            MatterKey key, CipherText text, String context) {
        try {
            return vault.open(key, text, context);
        } catch (CipherTextBroken | KeyErased e) {
            return null; // sealed as something else, or under a key that is gone
        }
    }

    /** What a field of that name is sealed as, the likeliest first. */
    private static List<String> contexts(String field) {
        return Stream.of(
                        "matter." + field,
                        SealContext.TEXT,
                        SealContext.PLACE,
                        SealContext.NOTE,
                        SealContext.REASON,
                        SealContext.REPLY,
                        SealContext.EVIDENCE,
                        SealContext.ofRecord(field))
                .distinct()
                .toList();
    }
}
