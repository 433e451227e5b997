package fengqiao.command.matter.register;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.vault.Identity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a report. */
final class PartyFields {
    private static final int MOST = 20;

    private PartyFields() {}

    /** Faults are noted in {@code fields}, a petition nobody brings too unless it is unsigned. */
    static List<NamedParty> read(
            @Nullable List<@Nullable PartyBody> parties,
            PetitionKind kind,
            boolean unsigned,
            Fields fields) {
        List<@Nullable PartyBody> given = parties == null ? List.of() : parties;
        if (given.size() > MOST) {
            fields.fault("parties", "size", Integer.toString(MOST));
            return List.of();
        }
        boolean incident = kind == PetitionKind.INCIDENT;
        PartyRole usual = incident ? PartyRole.CONCERNED : PartyRole.PETITIONER;
        List<NamedParty> named = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            NamedParty party = party(given.get(i), usual, fields.within("parties[" + i + "]"));
            if (party != null) {
                named.add(party);
            }
        }
        boolean brought = named.stream().anyMatch(p -> p.role() == PartyRole.PETITIONER);
        if (!incident && !unsigned && !brought && named.size() == given.size()) {
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
}
