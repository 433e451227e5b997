package fengqiao.command.matter;

import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.vault.KeyErased;
import fengqiao.vault.KeyRow;
import fengqiao.vault.KeyUnknown;
import fengqiao.vault.MatterKey;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.Vault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seals the free texts of matters; new keys are stored in the commit of what they seal. */
public final class MatterTexts {
    private final Vault vault;
    private final CommandLog log;

    public MatterTexts(Vault vault, CommandLog log) {
        this.vault = vault;
        this.log = log;
    }

    /**
     * Under the key the matter has.
     *
     * @param context one of {@link fengqiao.vault.SealContext}
     * @throws fengqiao.command.refusal.Refused where there is no such matter
     */
    public CipherText seal(MatterId matter, String text, String context) {
        return vault.seal(key(matter), text, context);
    }

    /** None for none. */
    public @Nullable CipherText sealIfSaid(MatterId matter, @Nullable String text, String context) {
        return text == null ? null : seal(matter, text, context);
    }

    private MatterKey key(MatterId matter) {
        try {
            return vault.matterKey(matter);
        } catch (KeyUnknown e) {
            throw Refusal.of(MatterRule.UNKNOWN).asException();
        } catch (KeyErased e) {
            NewMatterKey next = vault.nextMatterKey(matter);
            store(next.rows());
            return next.key();
        }
    }

    /** Puts rows of keys into the commit of the command being handled. */
    public void store(List<KeyRow> rows) {
        for (KeyRow row : rows) {
            log.attach(SideRow.of(row.sql(), row.values().toArray()));
        }
    }
}
