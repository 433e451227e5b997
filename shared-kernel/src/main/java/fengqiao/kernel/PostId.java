package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The post by which an official is named, never the person: also the subject of its token. */
public record PostId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {
        Text.requireToken(value, "post");
    }

    @Override
    public String toString() {
        return value;
    }
}
