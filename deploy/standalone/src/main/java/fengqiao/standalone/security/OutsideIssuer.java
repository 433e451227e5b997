package fengqiao.standalone.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Reads the tokens of the provider that {@code fengqiao.security.issuer-uri} names. Its keys are
 * found by discovery at the first token, or under {@code fengqiao.security.jwks-uri}; where {@code
 * fengqiao.security.audience} is set, tokens for anybody else open nothing.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("fengqiao.security.issuer-uri")
public class OutsideIssuer {
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(
                    SignatureAlgorithm.RS256,
                    SignatureAlgorithm.PS256,
                    SignatureAlgorithm.ES256,
                    SignatureAlgorithm.RS512,
                    SignatureAlgorithm.ES384);

    @Bean
    JwtDecoder jwtDecoder(
            @Value("${fengqiao.security.issuer-uri}") String issuer,
            @Value("${fengqiao.security.jwks-uri:#{null}}") @Nullable String keys,
            @Value("${fengqiao.security.audience:#{null}}") @Nullable String audience) {
        var valid =
                JwtValidators.createDefaultWithValidators(
                        new JwtIssuerValidator(issuer), forUs(audience));
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    keys == null
                            ? JwtDecoders.fromIssuerLocation(issuer)
                            : NimbusJwtDecoder.withJwkSetUri(keys)
                                    .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                                    .build();
            decoder.setJwtValidator(valid);
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> forUs(@Nullable String audience) {
        return new JwtClaimValidator<@Nullable List<String>>(
                JwtClaimNames.AUD,
                all -> audience == null || all != null && all.contains(audience));
    }
}
