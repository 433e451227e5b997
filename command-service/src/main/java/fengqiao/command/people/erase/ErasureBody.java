package fengqiao.command.people.erase;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.PersonId;
import fengqiao.vault.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be erased: a pseudonym, or an identity, which is looked up and never stored.
 *
 * @param reason one line without anything personal, kept for ever
 */
record ErasureBody(
        @Nullable String person,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {

    @Nullable PersonId person(Fields fields) {
        if (person == null || person.isEmpty()) {
            return null;
        }
        try {
            return new PersonId(person);
        } catch (MalformedValue e) {
            fields.fault("person", "format", e.rule());
            return null;
        }
    }

    /** Who it is by identity number, or by phone and name together. */
    @Nullable Identity identity(Fields fields) {
        boolean recognisable = idNumber != null || phone != null && name != null;
        if (!recognisable) {
            fields.fault("person", "required");
            return null;
        }
        try {
            return new Identity(name, phone, idNumber);
        } catch (MalformedValue e) {
            fields.fault(e.field(), "format", e.rule());
            return null;
        }
    }

    @Override
    public String toString() {
        return "ErasureBody[hidden]";
    }
}
