package fengqiao.command.platform.http;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.rule.RuleRef;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of the command side, in Chinese unless English is asked for. */
public final class Words {
    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final Map<Locale, ResourceBundle> BUNDLES =
            Map.of(
                    Locale.CHINESE, bundle(Locale.CHINESE),
                    Locale.ENGLISH, bundle(Locale.ENGLISH));
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("fengqiao.command.messages", locale);
    }

    /**
     * @param acceptLanguage header of the request; what cannot be read counts as absent
     */
    public static Words of(@Nullable String acceptLanguage) {
        return new Words(BUNDLES.getOrDefault(locale(acceptLanguage), bundle(Locale.CHINESE)));
    }

    private static Locale locale(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE;
        }
    }

    public Locale language() {
        return bundle.getLocale();
    }

    /** The sentence of that name with its blanks filled. */
    public String say(String name, List<String> words) {
        return new MessageFormat(bundle.getString(name), bundle.getLocale())
                .format(words.toArray());
    }

    String say(FieldFault fault) {
        return say("field." + fault.rule(), fault.words());
    }

    /** One sentence for a row or entry among many. */
    public String explain(Refusal refusal) {
        boolean field =
                refusal.code() == RequestRule.FIELD || refusal.code() == RequestRule.MALFORMED;
        return field && !refusal.faults().isEmpty()
                ? say(refusal.faults().getFirst())
                : say("detail." + refusal.code().code(), refusal.words());
    }

    String cite(RuleRef rule) {
        String name = "article." + rule.set();
        return bundle.containsKey(name)
                ? say(name, List.of(rule.article()))
                : say("article.published", List.of(rule.set(), rule.article()));
    }
}
