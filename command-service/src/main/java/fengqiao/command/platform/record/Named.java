package fengqiao.command.platform.record;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event names: matters, and other records. It is read from the event's components, so that
 * no kind of record can forget to say it.
 *
 * @param matters in the order of their ids, so that all commands look them up in one order
 */
record Named(Set<String> matters, Set<String> records) {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new Components();

    /** Those that can name something. */
    private static final class Components extends ClassValue<List<RecordComponent>> {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(one ->
                            one.getType() == MatterId.class
                                    || one.getType() == RecordId.class
                                    || Collection.class.isAssignableFrom(one.getType()))
                    .toList();
        }
    }

    static Named in(DomainEvent event) {
        Set<String> matters = new TreeSet<>();
        Set<String> records = new TreeSet<>();
        for (RecordComponent component : COMPONENTS.get(event.getClass())) {
            add(value(component, event), matters, records);
        }
        return new Named(matters, records);
    }

    private static void add(@Nullable Object value, Set<String> matters, Set<String> records) {
        if (value instanceof MatterId matter) {
            matters.add(matter.value());
        } else if (value instanceof RecordId record) {
            records.add(record.value());
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> add(one, matters, records));
        }
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an event cannot be read: " + component, e);
        }
    }
}
