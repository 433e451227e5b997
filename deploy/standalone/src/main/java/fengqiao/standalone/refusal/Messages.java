package fengqiao.standalone.refusal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every sentence that the command line says, each in Chinese first and English second. Both stand
 * in one bundle because both are always shown: an operator reads the one, the supplier the other.
 */
public final class Messages {
    public static final String BUNDLE = "fengqiao.standalone.messages";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Messages() {}

    /** Numbers are to be passed as strings where grouping marks would harm them, as in ports. */
    public static String say(String key, Object... details) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(details);
    }
}
