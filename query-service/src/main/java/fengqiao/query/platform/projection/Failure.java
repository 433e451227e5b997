package fengqiao.query.platform.projection;

/** Says what went wrong in words that hold nothing of an event's content. */
public final class Failure {
    private static final int LONGEST = 300;

    private Failure() {}

    /** Class and place of the failure; a message could quote what it failed on. */
    public static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        String words = root.getClass().getName() + place;
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
