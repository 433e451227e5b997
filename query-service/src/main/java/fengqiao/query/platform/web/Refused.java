package fengqiao.query.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that gets no answer but a problem; the code names the sentence. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<FieldError> errors;
    private final @Nullable Integer retryAfter;

    private Refused(String code, List<FieldError> errors, @Nullable Integer retryAfter) {
        super(code, null, false, false);
        this.code = code;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /**
     * A field that breaks its rule.
     *
     * @param rule key of the rule, such as {@code region.form}
     */
    public record FieldError(String field, String rule) {}

    public static Refused of(String code) {
        return new Refused(code, List.of(), null);
    }

    /** 400: the named field breaks the named rule. */
    public static Refused field(String field, String rule) {
        return new Refused("request.field", List.of(new FieldError(field, rule)), null);
    }

    /** 429 or 503: worth trying again after so many seconds. */
    public static Refused later(String code, int seconds) {
        return new Refused(code, List.of(), seconds);
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Seconds, or null where trying again is no use. */
    public @Nullable Integer retryAfter() {
        return retryAfter;
    }
}
