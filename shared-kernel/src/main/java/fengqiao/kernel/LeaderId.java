package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a leader as the post is known (领导); the name is sealed elsewhere. */
public record LeaderId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeaderId {
        Text.requireToken(value, "leaderId");
    }

    @Override
    public String toString() {
        return value;
    }
}
