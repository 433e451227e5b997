package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a grid worker (网格员); a post, not a name. */
public record WorkerId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkerId {
        Text.requireToken(value, "workerId");
    }

    @Override
    public String toString() {
        return value;
    }
}
