package fengqiao.command.dispute;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.dispute.DisputeParty;
import fengqiao.vault.Identity;
import fengqiao.vault.KeyRow;
import fengqiao.vault.Recognised;
import fengqiao.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sides of a dispute: read from a body, and recognised under their persons' keys. */
@Component
public final class Sides {
    private static final int MOST = 20;
    private static final long MOST_FEN = 1_000_000_000_000_00L;
    private static final BodyId NO_BODY = new BodyId("none");
    private final Vault vault;
    private final CommandLog log;

    Sides(Vault commandVault, CommandLog log) {
        this.vault = commandVault;
        this.log = log;
    }

    /** Sides as a body names them; faults are noted in {@code fields}. */
    public static List<Identity> read(@Nullable List<@Nullable SideBody> bodies, Fields fields) {
        List<@Nullable SideBody> given = bodies == null ? List.of() : bodies;
        if (given.size() > MOST) {
            fields.fault("parties", "size", Integer.toString(MOST));
            return List.of();
        }
        List<Identity> sides = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            Identity side = one(given.get(i), fields.within("parties[" + i + "]"));
            if (side != null) {
                sides.add(side);
            }
        }
        return List.copyOf(sides);
    }

    /** One of them, by the fields of its body; none where a fault was noted. */
    public static @Nullable Identity one(@Nullable SideBody body, Fields fields) {
        if (body == null) {
            fields.fault("name", "required");
            return null;
        }
        try {
            return new Identity(
                    fields.optionalText("name", body.name(), 60),
                    fields.optionalText("phone", body.phone(), 40),
                    fields.optionalText("idNumber", body.idNumber(), 40));
        } catch (MalformedValue e) {
            fields.fault(e.field(), "format", e.rule());
            return null;
        }
    }

    /** An amount of money in 分; 0 for none. */
    public static long fen(String field, @Nullable Long value, Fields fields) {
        if (value == null) {
            return 0;
        }
        if (value < 0 || value > MOST_FEN) {
            fields.fault(field, "range", "0", Long.toString(MOST_FEN));
        }
        return value;
    }

    /** A mediation body a field names. */
    public static @Nullable BodyId optionalBody(
            String field, @Nullable String value, Fields fields) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return new BodyId(value);
        } catch (MalformedValue e) {
            fields.fault(field, "format", e.rule());
            return NO_BODY;
        }
    }

    /** Who they are; keys of new persons go into the commit of the command being handled. */
    public List<DisputeParty> recognise(List<Identity> sides) {
        if (sides.isEmpty()) {
            return List.of();
        }
        List<Recognised> found = vault.recogniseAll(sides);
        List<DisputeParty> parties = new ArrayList<>(sides.size());
        for (int i = 0; i < sides.size(); i++) {
            Recognised person = found.get(i);
            for (KeyRow row : person.rows()) {
                log.attach(SideRow.of(row.sql(), row.values().toArray()));
            }
            parties.add(
                    new DisputeParty(
                            person.person(), vault.sealIdentity(person.key(), sides.get(i))));
        }
        return List.copyOf(parties);
    }
}
