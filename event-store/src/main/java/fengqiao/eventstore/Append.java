package fengqiao.eventstore;

import java.util.List;

/**
 * What must be stored together or not at all.
 *
 * @param events at least one, in the order they get their positions
 * @param rows statements of the same commit
 */
public record Append(List<NewEvent> events, List<SideRow> rows) {

    public Append {
        events = List.copyOf(events);
        rows = List.copyOf(rows);
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "an append needs an event: by it an unknown fate is resolved");
        }
    }

    /** An append without side rows. */
    public static Append of(NewEvent... events) {
        return new Append(List.of(events), List.of());
    }
}
