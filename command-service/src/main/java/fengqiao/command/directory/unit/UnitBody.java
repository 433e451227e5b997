package fengqiao.command.directory.unit;

import fengqiao.command.platform.http.Fields;
import org.jspecify.annotations.Nullable;

/** A unit as it arrives. */
public record UnitBody(
        @Nullable String unit,
        @Nullable String region,
        @Nullable String kind,
        @Nullable String name) {
    /** The command it means; faults are noted in {@code fields}. */
    public RegisterUnit command(Fields fields) {
        return new RegisterUnit(
                fields.unit("unit", unit),
                fields.region("region", region),
                fields.code("kind", kind),
                fields.text("name", name, 100));
    }
}
