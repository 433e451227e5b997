package fengqiao.standalone.intake.file;

/** A table that can be read from its beginning any number of times, each time the same. */
public interface TableSource {
    /** Names the contents: two sources with one digest hold the same rows. */
    String digest();

    /** Lines below the header. */
    long rows();

    Table open();
}
