package fengqiao.standalone.intake.client;

/** Told how far an import has come. */
public interface Progress {
    /** Nobody watches. */
    Progress NONE = _ -> {};

    /**
     * @param before what an earlier, cut-off run had done
     */
    default void begin(Totals before) {
        at(before);
    }

    /** Called for every row. */
    void at(Totals totals);

    /** All rows are answered. */
    default void end() {}
}
