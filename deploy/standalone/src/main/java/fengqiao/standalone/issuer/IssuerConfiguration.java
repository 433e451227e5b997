package fengqiao.standalone.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Issues tokens here and reads them with the very key, without a call to anybody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "fengqiao.security.issuer-uri",
        matchIfMissing = true,
        havingValue = "none")
@Import({
    DemoUsersController.class,
    SessionController.class,
    TokenController.class,
    SignInProblems.class
})
public class IssuerConfiguration {
    private final InstantSource clock = InstantSource.system();

    @Bean
    Secrets secrets(@Value("${fengqiao.data-dir}") Path data) {
        return new Secrets(new DataFolder(data));
    }

    @Bean
    IssuerKey issuerKey(Secrets secrets) {
        return IssuerKey.open(secrets);
    }

    @Bean
    TokenMint tokenMint(IssuerKey key) {
        return new TokenMint(key, clock);
    }

    @Bean
    Accounts accounts(Secrets secrets, @Value("${fengqiao.demo}") boolean demo) {
        return Accounts.open(secrets, demo);
    }

    @Bean
    SignIn signIn(Accounts accounts) {
        return new SignIn(accounts, new Throttle(clock));
    }

    @Bean
    EndedSessions endedSessions() {
        return new EndedSessions(clock);
    }

    @Bean
    JwtDecoder jwtDecoder(IssuerKey key, EndedSessions ended, Accounts accounts) {
        var signatures =
                NimbusJwtDecoder.withJwkSource(
                                new ImmutableJWKSet<SecurityContext>(key.published()))
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .build();
        signatures.setJwtValidator(anyToken -> OAuth2TokenValidatorResult.success());
        var validity =
                JwtValidators.createDefaultWithValidators(
                        new JwtIssuerValidator(TokenMint.ISSUER),
                        ended,
                        new CurrentAccounts(accounts));
        return new RememberedTokens(signatures, validity);
    }
}
