package fengqiao.command.refusal;

/** A stable code by which callers tell refusals apart; the words for it stand in the bundles. */
public interface RefusalCode {
    /** Such as {@code matter.state}; never changed once published. */
    String code();

    /** HTTP status it is answered with. */
    int status();
}
