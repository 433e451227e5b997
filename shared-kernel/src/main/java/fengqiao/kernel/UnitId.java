package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a responsible unit (责任单位). */
public record UnitId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        Text.requireToken(value, "unitId");
    }

    @Override
    public String toString() {
        return value;
    }
}
