package fengqiao.command.intake;

import fengqiao.command.matter.register.PartyBody;
import fengqiao.command.matter.register.RegistrationBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of another system with what became of it there. */
record ImportRow(
        @Nullable String externalNumber,
        @Nullable String region,
        @Nullable String category,
        @Nullable String text,
        @Nullable String place,
        @Nullable Integer persons,
        @Nullable List<@Nullable PartyBody> parties,
        @Nullable String seenAt,
        @Nullable String worker,
        @Nullable String kind,
        @Nullable String channel,
        @Nullable String registeredAt,
        @Nullable List<@Nullable ImportStep> steps) {
    RegistrationBody registration() {
        return new RegistrationBody(
                region,
                category,
                text,
                place,
                persons,
                parties,
                seenAt,
                kind,
                channel,
                externalNumber,
                worker,
                registeredAt);
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "ImportRow[" + externalNumber + "]";
    }
}
