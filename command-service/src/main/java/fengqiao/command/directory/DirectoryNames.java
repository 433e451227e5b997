package fengqiao.command.directory;

import fengqiao.command.platform.log.CommandLog;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.vault.Identity;
import fengqiao.vault.KeyErased;
import fengqiao.vault.Recognised;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;

/** Seals and compares the names of those whom directories name; each has a key of its own. */
public final class DirectoryNames {
    private final Vault vault;
    private final CommandLog log;

    public DirectoryNames(Vault vault, CommandLog log) {
        this.vault = vault;
        this.log = log;
    }

    /**
     * Somebody, sealed.
     *
     * @param person a fresh pseudonym, or the one the phone was known by
     */
    public record Sealed(PersonId person, CipherText name) {}

    /** Seals a name; the new key is committed with the event. */
    public Sealed seal(Identity identity) {
        Recognised found = vault.recognise(identity);
        found.rows().forEach(row -> log.attach(SideRow.of(row.sql(), row.values().toArray())));
        return new Sealed(found.person(), vault.sealIdentity(found.key(), identity));
    }

    /** Whether the entry bears that very name already. */
    boolean bears(DirectoryState state, Identity identity) {
        DirectoryState.Standing standing = state.standing();
        if (standing == null || standing.person() == null || standing.name() == null) {
            return false;
        }
        try {
            var key = vault.personKey(standing.person());
            String held = vault.open(key, standing.name(), SealContext.PARTY);
            String again = vault.open(key, vault.sealIdentity(key, identity), SealContext.PARTY);
            return held.equals(again);
        } catch (KeyErased e) {
            return false;
        }
    }
}
