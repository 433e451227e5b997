package fengqiao.standalone.intake.client;

/**
 * Rows by what became of them.
 *
 * @param already stood in the instance before, and were left as they were
 */
public record Totals(long imported, long already, long linked, long partial, long refused) {
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    Totals plus(Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> new Totals(imported + 1, already, linked, partial, refused);
            case ALREADY -> new Totals(imported, already + 1, linked, partial, refused);
            case LINKED -> new Totals(imported, already, linked + 1, partial, refused);
            case PARTIAL -> new Totals(imported, already, linked, partial + 1, refused);
            case REFUSED -> new Totals(imported, already, linked, partial, refused + 1);
        };
    }

    public long rows() {
        return imported + already + linked + partial + refused;
    }

    /** Whether every row stands in the instance as the file says. */
    public boolean isClean() {
        return partial == 0 && refused == 0;
    }
}
