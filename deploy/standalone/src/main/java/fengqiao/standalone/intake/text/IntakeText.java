package fengqiao.standalone.intake.text;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Every sentence of the import and demo verbs, Chinese first and English second. */
public final class IntakeText {
    public static final String BUNDLE = "fengqiao.standalone.intake.messages";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private IntakeText() {}

    /** Numbers are to be passed as strings where grouping marks would harm them. */
    public static String say(String key, Object... details) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(details);
    }

    /**
     * @param key the sentence below {@code refused.}
     */
    public static Refusal refusal(ExitCode code, String key, Object... details) {
        return refusal(null, code, key, details);
    }

    public static Refusal refusal(
            @Nullable Throwable cause, ExitCode code, String key, Object... details) {
        return Refusal.saying(code, say("refused." + key, details), cause);
    }
}
