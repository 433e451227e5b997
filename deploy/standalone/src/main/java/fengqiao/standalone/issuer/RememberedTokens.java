package fengqiao.standalone.issuer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Proves the signature of a token once and not with each of its requests: that costs more than
 * deciding on a report does. Whatever may change with time, its expiry or the end of its session,
 * is asked each time.
 */
final class RememberedTokens implements JwtDecoder {
    private static final long MOST = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<String, Jwt> proven =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validity;

    /**
     * @param signatures proves who wrote a token, and nothing that could change later
     * @param validity everything else
     */
    RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validity) {
        this.signatures = signatures;
        this.validity = validity;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = proven.get(token, signatures::decode);
        var result = validity.validate(jwt);
        if (result.hasErrors()) {
            proven.invalidate(token);
            throw new JwtValidationException("no longer valid", result.getErrors());
        }
        return jwt;
    }
}
