package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.FieldCardEvent;
import fengqiao.kernel.supervision.FieldCardIssued;
import fengqiao.kernel.supervision.FieldCardReleased;
import fengqiao.kernel.supervision.FieldCardUpgraded;
import fengqiao.kernel.supervision.FieldColour;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The card of a field in a region.
 *
 * @param colour none once it is taken down
 */
public record FieldCardState(RegionCode region, String field, @Nullable FieldColour colour)
        implements Standing {
    /** The state after one event more. */
    public static FieldCardState evolve(@Nullable FieldCardState before, FieldCardEvent event) {
        return switch (event) {
            case FieldCardIssued e -> new FieldCardState(e.region(), e.field(), e.colour());
            case FieldCardUpgraded e -> up(before).with(e.colour());
            case FieldCardReleased e -> up(before).with(null);
        };
    }

    private static FieldCardState up(@Nullable FieldCardState before) {
        return Objects.requireNonNull(before, "a card begins with its issue");
    }

    private FieldCardState with(@Nullable FieldColour next) {
        return new FieldCardState(region, field, next);
    }

    @Override
    public String stage() {
        return colour == null ? "RELEASED" : colour.name();
    }

    @Override
    public List<String> allowed() {
        return colour == null ? List.of("field-cards") : List.of("upgrades", "releases");
    }
}
