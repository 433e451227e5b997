package fengqiao.command.screening;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.screening.WeekClosed;
import fengqiao.kernel.screening.WeekEvent;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A township's ledger of a week.
 *
 * @param settled items by number from 1
 */
public record TownshipWeekState(RegionCode region, String week, List<Item> items, boolean closed)
        implements Standing {
    /** An item; its unit settles it. */
    public record Item(UnitId unit, boolean settled) {}

    /** The state after one event more. */
    public static TownshipWeekState evolve(@Nullable TownshipWeekState before, WeekEvent event) {
        return switch (event) {
            case WeekItemEntered e -> {
                List<Item> more = new ArrayList<>(before == null ? List.of() : before.items);
                more.add(new Item(e.unit(), false));
                yield new TownshipWeekState(
                        e.township(), e.week(), List.copyOf(more), before != null && before.closed);
            }
            case WeekItemSettled e -> {
                var entered = Objects.requireNonNull(before, "an item was entered before");
                List<Item> changed = new ArrayList<>(entered.items);
                changed.set(e.number() - 1, new Item(changed.get(e.number() - 1).unit(), true));
                yield new TownshipWeekState(
                        entered.region, entered.week, List.copyOf(changed), entered.closed);
            }
            case WeekClosed e ->
                    new TownshipWeekState(
                            e.township(),
                            e.week(),
                            before == null ? List.of() : before.items,
                            true);
        };
    }

    @Override
    public String stage() {
        return closed ? "CLOSED" : "OPEN";
    }

    @Override
    public List<String> allowed() {
        return closed
                ? List.of("item-settlements")
                : List.of("township-weeks", "item-settlements", "closings");
    }
}
