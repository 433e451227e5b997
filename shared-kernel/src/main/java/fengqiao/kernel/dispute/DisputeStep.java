package fengqiao.kernel.dispute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The step a dispute is at, with what only that step knows. The names are those of snapshots. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DisputeStep.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = DisputeStep.InMediation.class, name = "in-mediation"),
    @JsonSubTypes.Type(value = DisputeStep.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = DisputeStep.Agreed.class, name = "agreed"),
    @JsonSubTypes.Type(value = DisputeStep.Applied.class, name = "applied"),
    @JsonSubTypes.Type(value = DisputeStep.TakenUp.class, name = "taken-up"),
    @JsonSubTypes.Type(value = DisputeStep.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = DisputeStep.NotConfirmed.class, name = "not-confirmed"),
    @JsonSubTypes.Type(value = DisputeStep.Guided.class, name = "guided"),
    @JsonSubTypes.Type(value = DisputeStep.Ended.class, name = "ended")
})
public sealed interface DisputeStep {
    /** Nobody has tried to mediate yet. */
    record Registered() implements DisputeStep {}

    /**
     * @param rounds held on this rung so far
     */
    record InMediation(Rung rung, BodyId body, int rounds) implements DisputeStep {}

    record Failed(Rung rung, MediationFailure reason) implements DisputeStep {}

    record Agreed(Agreement agreement) implements DisputeStep {}

    /** A court was asked to confirm. */
    record Applied(Agreement agreement, UnitId court) implements DisputeStep {}

    /**
     * @param deciding clocks of the decision as they were started
     * @param extended whether the court has had its one extension
     */
    record TakenUp(Agreement agreement, UnitId court, List<Clock> deciding, boolean extended)
            implements DisputeStep {

        TakenUp longer() {
            return new TakenUp(agreement, court, deciding, true);
        }
    }

    record Confirmed(Agreement agreement) implements DisputeStep {}

    record NotConfirmed(Agreement agreement) implements DisputeStep {}

    /**
     * @param result the latest that is known
     */
    record Guided(@Nullable LitigationResult result) implements DisputeStep {}

    record Ended(DisputeEnding ending) implements DisputeStep {}

    /** Its name towards callers. */
    default DisputeStage stage() {
        return switch (this) {
            case Registered r -> DisputeStage.REGISTERED;
            case InMediation m -> DisputeStage.IN_MEDIATION;
            case Failed f -> DisputeStage.FAILED;
            case Agreed a -> DisputeStage.AGREED;
            case Applied a -> DisputeStage.APPLIED;
            case TakenUp t -> DisputeStage.TAKEN_UP;
            case Confirmed c -> DisputeStage.CONFIRMED;
            case NotConfirmed n -> DisputeStage.NOT_CONFIRMED;
            case Guided g -> DisputeStage.GUIDED;
            case Ended e -> DisputeStage.ENDED;
        };
    }

    /** What the sides agreed on, while it stands. */
    default Optional<Agreement> agreed() {
        return switch (this) {
            case Agreed(Agreement a) -> Optional.of(a);
            case Applied(Agreement a, UnitId court) -> Optional.of(a);
            case TakenUp t -> Optional.of(t.agreement());
            case Confirmed(Agreement a) -> Optional.of(a);
            case NotConfirmed(Agreement a) -> Optional.of(a);
            case Registered r -> Optional.empty();
            case InMediation m -> Optional.empty();
            case Failed f -> Optional.empty();
            case Guided g -> Optional.empty();
            case Ended e -> Optional.empty();
        };
    }

    /** The same step with what became of the agreement. */
    default DisputeStep with(Performance performance) {
        return switch (this) {
            case Agreed(Agreement a) -> new Agreed(a.with(performance));
            case Applied(Agreement a, UnitId court) -> new Applied(a.with(performance), court);
            case TakenUp t ->
                    new TakenUp(
                            t.agreement().with(performance), t.court(), t.deciding(), t.extended());
            case Confirmed(Agreement a) -> new Confirmed(a.with(performance));
            case NotConfirmed(Agreement a) -> new NotConfirmed(a.with(performance));
            case Registered r -> this;
            case InMediation m -> this;
            case Failed f -> this;
            case Guided g -> this;
            case Ended e -> this;
        };
    }
}
