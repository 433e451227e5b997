package fengqiao.eventstore;

import org.jspecify.annotations.Nullable;

/** A side row broke a unique constraint (SQLState 23505); nothing of the append was stored. */
public final class SideRowConflict extends EventLogException {

    private static final long serialVersionUID = 1L;

    private final String constraint;

    SideRowConflict(String constraint, @Nullable Throwable cause) {
        super("a row of the same commit exists already: " + constraint, cause);
        this.constraint = constraint;
    }

    /** Name of the constraint in PostgreSQL. */
    public String constraint() {
        return constraint;
    }
}
