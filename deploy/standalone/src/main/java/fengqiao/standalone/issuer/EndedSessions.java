package fengqiao.standalone.issuer;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Sessions that somebody signed out of before their time; a copy of such a cookie opens nothing.
 */
final class EndedSessions implements OAuth2TokenValidator<Jwt> {
    private static final OAuth2Error ENDED = new OAuth2Error("invalid_token", "signed out", null);

    private final InstantSource clock;
    private final Map<String, Instant> endById = new ConcurrentHashMap<>();

    EndedSessions(InstantSource clock) {
        this.clock = clock;
    }

    void end(Jwt token) {
        endById.values().removeIf(end -> end.isBefore(clock.instant()));
        if (token.getId() != null && token.getExpiresAt() != null) {
            endById.put(token.getId(), token.getExpiresAt());
        }
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean ended = token.getId() != null && endById.containsKey(token.getId());
        return ended
                ? OAuth2TokenValidatorResult.failure(ENDED)
                : OAuth2TokenValidatorResult.success();
    }
}
