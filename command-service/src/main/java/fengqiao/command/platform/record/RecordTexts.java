package fengqiao.command.platform.record;

import fengqiao.command.platform.log.CommandLog;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.vault.KeyErased;
import fengqiao.vault.KeyUnknown;
import fengqiao.vault.MatterKey;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals the free texts of records. Each record has a key of its own, made with its first text and
 * stored in the commit of what it seals; to the vault it is a matter by the record's name.
 */
@Component
public final class RecordTexts {
    private final Vault vault;
    private final CommandLog log;

    RecordTexts(Vault commandVault, CommandLog log) {
        this.vault = commandVault;
        this.log = log;
    }

    /** Seals the texts of one command; not thread-safe. */
    public interface Seal {
        /**
         * @param field name of the event's component that will hold the text
         */
        CipherText seal(String field, FreeText text);

        /** None for none. */
        default @Nullable CipherText sealIfSaid(String field, @Nullable FreeText text) {
            return text == null ? null : seal(field, text);
        }
    }

    /** For the texts of one command on a record. */
    public Seal of(RecordId id) {
        Map<String, MatterKey> used = new HashMap<>(1);
        return (field, text) ->
                vault.seal(
                        used.computeIfAbsent(id.value(), this::key),
                        text.clear(),
                        SealContext.ofRecord(field));
    }

    private MatterKey key(String record) {
        var subject = new MatterId(record);
        try {
            return vault.matterKey(subject);
        } catch (KeyUnknown e) {
            return stored(vault.newMatterKey(subject));
        } catch (KeyErased e) {
            return stored(vault.nextMatterKey(subject));
        }
    }

    private MatterKey stored(NewMatterKey fresh) {
        fresh.rows().forEach(row -> log.attach(SideRow.of(row.sql(), row.values().toArray())));
        return fresh.key();
    }
}
