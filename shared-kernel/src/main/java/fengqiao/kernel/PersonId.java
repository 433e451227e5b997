package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Random pseudonym of a person; whom it stands for is known to the vault only. */
public record PersonId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Text.requireToken(value, "personId");
    }

    @Override
    public String toString() {
        return value;
    }
}
