package fengqiao.command.platform.log;

/** Why a commit did not happen, or is not known to have happened. */
public sealed interface LogTrouble {
    /** A place in a stream is taken: somebody else was faster. */
    record StreamTaken() implements LogTrouble {}

    /**
     * A row of the same commit is there already.
     *
     * @param constraint its name in PostgreSQL
     */
    record RowTaken(String constraint) implements LogTrouble {}

    /** Too many wait; nothing was stored. */
    record Overloaded() implements LogTrouble {}

    /** PostgreSQL does not answer; the same command may be sent again under the same key. */
    record Unavailable() implements LogTrouble {}
}
