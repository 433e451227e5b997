package fengqiao.command.matter.register;

import fengqiao.kernel.matter.PartyRole;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party as a report names it: a name, a phone or an identity number at least. */
public record PartyBody(
        @Schema(implementation = PartyRole.class) @Nullable String role,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber) {
    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "PartyBody[hidden]";
    }
}
