package fengqiao.query.platform.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a context says of one of its records: a Java record that Jackson writes and reads back. */
public interface RecordBody {
    /** What lists look for and figures count. */
    Columns columns();

    /**
     * What may be done to it next, by the last part of the address; the command side decides, and
     * says the same.
     */
    default List<String> allowed() {
        return List.of();
    }

    /**
     * The body that an event goes on from.
     *
     * @throws IllegalStateException where the event is the first of its record, and cannot be
     */
    static <B> B begun(@Nullable B before) {
        if (before == null) {
            throw new IllegalStateException("the record has not begun");
        }
        return before;
    }
}
