package fengqiao.command.matter.register;

import fengqiao.kernel.PersonId;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.vault.KeyRow;
import fengqiao.vault.Recognised;
import fengqiao.vault.Vault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parties of a report with their pseudonyms.
 *
 * @param bringers whose matter it is: the petitioners, or where there are none the persons
 *     concerned; without those who gave a name only, for a name recognises nobody
 * @param known whether any of the bringers was known before
 * @param rows new keys
 */
record RecognisedParties(
        List<Party> parties, Set<PersonId> bringers, boolean known, List<KeyRow> rows) {
    private static final RecognisedParties NOBODY =
            new RecognisedParties(List.of(), Set.of(), false, List.of());

    static RecognisedParties of(List<NamedParty> named, Vault vault) {
        if (named.isEmpty()) {
            return NOBODY;
        }
        List<Recognised> found =
                vault.recogniseAll(named.stream().map(NamedParty::identity).toList());
        boolean petition = named.stream().anyMatch(p -> p.role() == PartyRole.PETITIONER);
        List<Party> parties = new ArrayList<>(named.size());
        Set<PersonId> bringers = new LinkedHashSet<>();
        List<KeyRow> rows = new ArrayList<>();
        boolean known = false;
        for (int i = 0; i < named.size(); i++) {
            NamedParty party = named.get(i);
            Recognised person = found.get(i);
            var details = vault.sealIdentity(person.key(), party.identity());
            parties.add(new Party(person.person(), party.role(), details));
            rows.addAll(person.rows());
            PartyRole brought = petition ? PartyRole.PETITIONER : PartyRole.CONCERNED;
            boolean brings = party.role() == brought;
            if (brings && recognisable(party)) {
                bringers.add(person.person());
                known |= person.known();
            }
        }
        return new RecognisedParties(parties, bringers, known, rows);
    }

    private static boolean recognisable(NamedParty party) {
        var identity = party.identity();
        return identity.idNumber() != null || (identity.phone() != null && identity.name() != null);
    }
}
