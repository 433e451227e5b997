package fengqiao.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {
    private static final Instant ISSUED = Instant.parse("2026-11-22T01:00:00Z");

    private final List<String> proven = new ArrayList<>();
    private final Set<String> ended = new HashSet<>();
    private final RememberedTokens tokens =
            new RememberedTokens(
                    this::prove,
                    token ->
                            ended.contains(token.getTokenValue())
                                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("ended"))
                                    : OAuth2TokenValidatorResult.success());

    private Jwt prove(String token) {
        proven.add(token);
        if (token.startsWith("forged")) {
            throw new BadJwtException("signature");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject(token)
                .issuedAt(ISSUED)
                .expiresAt(ISSUED.plusSeconds(60))
                .build();
    }

    @Test
    void provesATokenOnce() {
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");

        assertThat(proven).containsExactly("a", "b");
    }

    @Test
    void refusesAKnownTokenOnceItHasEnded() {
        tokens.decode("a");
        ended.add("a");

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void remembersNoForgedToken() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(proven).containsExactly("forged", "forged");
    }
}
