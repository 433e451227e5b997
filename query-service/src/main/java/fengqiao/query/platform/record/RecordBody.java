package fengqiao.query.platform.record;

/** What a context says of one of its records: a Java record that Jackson writes and reads back. */
public interface RecordBody {
    /** What lists look for and figures count. */
    Columns columns();
}
