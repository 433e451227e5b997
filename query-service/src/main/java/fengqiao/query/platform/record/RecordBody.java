package fengqiao.query.platform.record;

import java.util.List;

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
}
