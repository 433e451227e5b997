package fengqiao.query.platform.record;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.query.platform.projection.Contribution;
import fengqiao.query.platform.projection.DocumentForm;
import fengqiao.query.platform.projection.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of a context as documents.
 *
 * @param <B> what the context says of a record: a record, or a sealed interface of records
 */
public abstract class RecordView<B extends RecordBody> implements View<RecordEntry<B>> {
    private final String name;
    private final int version;
    private final RecordForm<B> form;
    private final Class<? extends DomainEvent> events;

    /**
     * @param name of the context: its events' wire names begin with it
     * @param events of the context
     */
    protected RecordView(
            String name, int version, Class<B> body, Class<? extends DomainEvent> events) {
        this.name = name;
        this.version = version;
        this.form = new RecordForm<>(body);
        this.events = events;
    }

    /** The body after the event; none before the first. */
    protected abstract B next(String id, @Nullable B body, Recorded<?> event);

    /** Documents of the event: that of its stream unless a context says otherwise. */
    protected List<String> documents(Recorded<?> event) {
        return List.of(event.stream());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public boolean concerns(String wireName) {
        return wireName.startsWith(name + ".");
    }

    @Override
    public List<String> route(Recorded<?> event) {
        return events.isInstance(event.event()) ? documents(event) : List.of();
    }

    @Override
    public final RecordEntry<B> fold(@Nullable RecordEntry<B> before, Recorded<?> event) {
        return fold(event.stream(), before, event);
    }

    @Override
    public final RecordEntry<B> fold(
            String id, @Nullable RecordEntry<B> before, Recorded<?> event) {
        B body = next(id, before == null ? null : before.body(), event);
        return new RecordEntry<>(
                id,
                before == null ? event.occurredAt() : before.since(),
                event.occurredAt(),
                event.sequence(),
                event.position(),
                before == null
                        ? event.accusations()
                        : together(before.accusations(), event.accusations()),
                body);
    }

    private static List<MatterId> together(List<MatterId> some, List<MatterId> others) {
        return some.containsAll(others)
                ? some
                : Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    @Override
    public List<Contribution> contributions(RecordEntry<B> entry) {
        return RecordTotals.contributions(entry.body(), entry.room());
    }

    @Override
    public DocumentForm<RecordEntry<B>> form() {
        return form;
    }

    @Override
    public List<List<String>> orders() {
        return List.of(
                List.of("kind", "within", "-at", "-_id"),
                List.of("kind", "units", "-at", "-_id"),
                List.of("kind", "owners", "-at", "-_id"),
                List.of("kind", "marks", "-at", "-_id"));
    }
}
