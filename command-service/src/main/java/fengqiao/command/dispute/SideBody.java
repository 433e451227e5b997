package fengqiao.command.dispute;

import org.jspecify.annotations.Nullable;

/** A side as a dispute names it: a name, a phone or an identity number at least. */
public record SideBody(@Nullable String name, @Nullable String phone, @Nullable String idNumber) {
    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "SideBody[hidden]";
    }
}
