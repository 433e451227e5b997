package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a mediation body (调解组织). */
public record BodyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Text.requireToken(value, "bodyId");
    }

    @Override
    public String toString() {
        return value;
    }
}
