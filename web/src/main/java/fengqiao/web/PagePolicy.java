package fengqiao.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy the pages run under.
 *
 * <p>Browsers take an import map only inline, so its text must be named by hash in {@code
 * script-src}. The hash is taken from the very page on the class path: a new version of a library
 * changes both together.
 */
public final class PagePolicy {
    private static final String PAGE = "/static/index.html";
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private PagePolicy() {}

    /**
     * Value of the header for every page and script.
     *
     * @throws IllegalStateException when the jar holds no page or its page no import map
     */
    public static String contentSecurityPolicy() {
        return "default-src 'self'; script-src 'self' 'sha256-%s'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                .formatted(importMapHash());
    }

    private static String importMapHash() {
        Matcher map = IMPORT_MAP.matcher(page());
        if (!map.find()) {
            throw new IllegalStateException(PAGE + " holds no import map");
        }
        try {
            byte[] text = map.group(1).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String page() {
        try (InputStream in = PagePolicy.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                throw new IllegalStateException(PAGE + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
