package fengqiao.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Texts for people, Chinese unless the caller asks for English. */
public final class Words {
    private static final String BUNDLE = "fengqiao.query.messages";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The language of this request: Chinese where it does not say. */
    public static Locale locale() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes)) {
            return Locale.ROOT;
        }
        HttpServletRequest request = attributes.getRequest();
        boolean english =
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && ENGLISH.equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.ROOT;
    }

    /** The text in the language of this request. */
    public static String of(String key) {
        return of(key, locale());
    }

    /** The text; the key itself where the bundle lacks it. */
    public static String of(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** Whether the texts are to be English. */
    public static boolean english(Locale locale) {
        return Locale.ENGLISH.equals(locale);
    }
}
