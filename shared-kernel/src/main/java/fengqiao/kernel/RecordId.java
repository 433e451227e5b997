package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a record that is no matter, and the name of its stream: {@code kind.rest}. */
public record RecordId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordId {
        Text.requireToken(value, "recordId");
    }

    /** Whether it names a record of that kind. */
    public boolean isOf(String kind) {
        return value.startsWith(kind + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
