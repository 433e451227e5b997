package fengqiao.command.matter.register;

import org.jspecify.annotations.Nullable;

/** A party as a report names it: a name, a phone or an identity number at least. */
public record PartyBody(
        @Nullable String role,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber) {
    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "PartyBody[hidden]";
    }
}
