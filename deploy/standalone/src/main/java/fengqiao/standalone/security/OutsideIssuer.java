package fengqiao.standalone.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Reads the tokens of the provider that {@code fengqiao.security.issuer-uri} names. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("fengqiao.security.issuer-uri")
public class OutsideIssuer {
    @Bean
    JwtDecoder jwtDecoder(@Value("${fengqiao.security.issuer-uri}") String issuer) {
        return new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(issuer));
    }
}
