package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a matter; also the name of its event stream. */
public record MatterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatterId {
        Text.requireToken(value, "matterId");
    }

    @Override
    public String toString() {
        return value;
    }
}
