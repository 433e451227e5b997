package fengqiao.standalone.intake.file;

import org.jspecify.annotations.Nullable;

/** A table read once from its first line to its last; what lies in memory does not grow with it. */
public interface Table extends AutoCloseable {
    /**
     * The next line that is not blank, the header first, or null at the end.
     *
     * @throws fengqiao.standalone.refusal.Refusal where the file cannot be read on
     */
    @Nullable TableRow next();

    @Override
    void close();
}
