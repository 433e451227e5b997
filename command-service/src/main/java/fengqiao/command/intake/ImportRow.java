package fengqiao.command.intake;

import fengqiao.command.matter.register.AgentBody;
import fengqiao.command.matter.register.AssignedBody;
import fengqiao.command.matter.register.PartyBody;
import fengqiao.command.matter.register.RegistrationBody;
import fengqiao.command.matter.register.VisitBody;
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
        @Nullable VisitBody visit,
        @Nullable Long amountFen,
        @Nullable List<@Nullable String> tags,
        @Nullable AgentBody agent,
        @Nullable Boolean unsigned,
        @Nullable String accused,
        @Nullable AssignedBody assigned,
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
                visit,
                amountFen,
                tags,
                agent,
                unsigned,
                accused,
                assigned,
                null,
                null,
                null,
                null,
                registeredAt);
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "ImportRow[" + externalNumber + "]";
    }
}
