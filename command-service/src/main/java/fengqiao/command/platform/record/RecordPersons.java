package fengqiao.command.platform.record;

import fengqiao.command.platform.log.CommandLog;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.vault.Identity;
import fengqiao.vault.Recognised;
import fengqiao.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Citizens that records name: recognised, and sealed under their own keys. */
@Component
public final class RecordPersons {
    private final Vault vault;
    private final CommandLog log;

    RecordPersons(Vault commandVault, CommandLog log) {
        this.vault = commandVault;
        this.log = log;
    }

    /** None for none. */
    public @Nullable Party petitionerIfSaid(@Nullable Identity citizen) {
        return citizen == null ? null : party(citizen);
    }

    private Party party(Identity identity) {
        Recognised person = vault.recognise(identity);
        person.rows().forEach(row -> log.attach(SideRow.of(row.sql(), row.values().toArray())));
        return new Party(
                person.person(), PartyRole.PETITIONER, vault.sealIdentity(person.key(), identity));
    }
}
