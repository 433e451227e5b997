package fengqiao.command.platform.record;

/** What somebody wrote and may speak of people: it is sealed, and never printed. */
public record FreeText(String clear) {
    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "FreeText[hidden]";
    }
}
