package fengqiao.kernel.matter.life;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The step a matter is at, with what only that step knows. The names are those of snapshots. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Handling.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = Handling.Routed.class, name = "routed"),
    @JsonSubTypes.Type(value = Handling.Objected.class, name = "objected"),
    @JsonSubTypes.Type(value = Handling.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Handling.Replied.class, name = "replied"),
    @JsonSubTypes.Type(value = Handling.Resolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = Handling.Guided.class, name = "guided"),
    @JsonSubTypes.Type(value = Handling.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Handling.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = Handling.Disputed.class, name = "disputed"),
    @JsonSubTypes.Type(value = Handling.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = Handling.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = Handling.Transferred.class, name = "transferred")
})
public sealed interface Handling {
    /** Neither a unit nor a pathway yet, or taken back from a unit. */
    record Registered() implements Handling {}

    record Routed(Assignment assignment) implements Handling {}

    record Objected(Assignment assignment) implements Handling {}

    record Accepted(Assignment assignment) implements Handling {}

    record Replied(Assignment assignment) implements Handling {}

    record Resolved(Assignment assignment) implements Handling {}

    record Guided() implements Handling {}

    /**
     * @param assignment none where the office refused it before any unit had it
     */
    record Refused(@Nullable Assignment assignment) implements Handling {}

    /**
     * @param assignment none where no unit ever had it
     */
    record Closed(@Nullable Assignment assignment) implements Handling {}

    /**
     * Units do not agree who is competent (Art. 24).
     *
     * @param assignment none where none had it
     */
    record Disputed(@Nullable Assignment assignment) implements Handling {}

    /**
     * @param assignment none where none had it
     */
    record Withdrawn(@Nullable Assignment assignment) implements Handling {}

    /** Goes on as part of another matter. */
    record Merged() implements Handling {}

    /** Goes on in another county. */
    record Transferred() implements Handling {}

    /**
     * The step of that name; the inverse of {@link #stage} and {@link #assigned}.
     *
     * @throws NullPointerException where the step needs an assignment and none is given
     */
    static Handling at(MatterStage stage, @Nullable Assignment assignment) {
        return switch (stage) {
            case REGISTERED -> new Registered();
            case GUIDED -> new Guided();
            case ROUTED -> new Routed(needed(assignment));
            case OBJECTED -> new Objected(needed(assignment));
            case ACCEPTED -> new Accepted(needed(assignment));
            case REPLIED -> new Replied(needed(assignment));
            case RESOLVED -> new Resolved(needed(assignment));
            case REFUSED -> new Refused(assignment);
            case CLOSED -> new Closed(assignment);
            case DISPUTED -> new Disputed(assignment);
            case WITHDRAWN -> new Withdrawn(assignment);
            case MERGED -> new Merged();
            case TRANSFERRED -> new Transferred();
        };
    }

    private static Assignment needed(@Nullable Assignment assignment) {
        return Objects.requireNonNull(assignment, "no unit has the matter");
    }

    /** Its name towards callers. */
    default MatterStage stage() {
        return switch (this) {
            case Registered r -> MatterStage.REGISTERED;
            case Routed r -> MatterStage.ROUTED;
            case Objected o -> MatterStage.OBJECTED;
            case Accepted a -> MatterStage.ACCEPTED;
            case Replied r -> MatterStage.REPLIED;
            case Resolved r -> MatterStage.RESOLVED;
            case Guided g -> MatterStage.GUIDED;
            case Refused r -> MatterStage.REFUSED;
            case Closed c -> MatterStage.CLOSED;
            case Disputed d -> MatterStage.DISPUTED;
            case Withdrawn w -> MatterStage.WITHDRAWN;
            case Merged m -> MatterStage.MERGED;
            case Transferred t -> MatterStage.TRANSFERRED;
        };
    }

    /** The unit that has it, if one has. */
    default @Nullable Assignment assigned() {
        return switch (this) {
            case Registered r -> null;
            case Guided g -> null;
            case Routed(Assignment a) -> a;
            case Objected(Assignment a) -> a;
            case Accepted(Assignment a) -> a;
            case Replied(Assignment a) -> a;
            case Resolved(Assignment a) -> a;
            case Refused r -> r.assignment();
            case Closed c -> c.assignment();
            case Disputed d -> d.assignment();
            case Withdrawn w -> w.assignment();
            case Merged m -> null;
            case Transferred t -> null;
        };
    }

    /** The same step with the successor of the unit that had it. */
    default Handling handedTo(Assignment to) {
        return switch (this) {
            case Registered r -> r;
            case Guided g -> g;
            case Merged m -> m;
            case Transferred t -> t;
            case Routed r -> new Routed(to);
            case Objected o -> new Objected(to);
            case Accepted a -> new Accepted(to);
            case Replied r -> new Replied(to);
            case Resolved r -> new Resolved(to);
            case Refused r -> new Refused(to);
            case Closed c -> new Closed(to);
            case Disputed d -> new Disputed(to);
            case Withdrawn w -> new Withdrawn(to);
        };
    }
}
