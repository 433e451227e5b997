package fengqiao.command.matter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
    @JsonSubTypes.Type(value = Handling.Closed.class, name = "closed")
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
     * @param assignment none where the matter had only been guided
     */
    record Closed(@Nullable Assignment assignment) implements Handling {}

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
            case Closed c -> MatterStage.CLOSED;
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
            case Closed c -> c.assignment();
        };
    }
}
