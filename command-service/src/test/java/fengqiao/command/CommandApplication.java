package fengqiao.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** The command side with callers that say themselves who they are, in the header of a token. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandServiceConfiguration.class)
class CommandApplication {
    static final String CLAIMS = "X-Test-Claims";

    @Bean
    @Primary
    InstantSource testTime() {
        return TestTime.SHARED;
    }

    @Bean
    SecurityFilterChain believing(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterBefore(new Believing(), AuthorizationFilter.class)
                .build();
    }

    /** Takes the claims for granted. */
    private static final class Believing extends OncePerRequestFilter {
        @Override
        @SuppressWarnings("unchecked")
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String claims = request.getHeader(CLAIMS);
            if (claims != null) {
                String json =
                        new String(Base64.getDecoder().decode(claims), StandardCharsets.UTF_8);
                Map<String, Object> values = JsonMapper.shared().readValue(json, Map.class);
                Jwt token =
                        new Jwt(
                                "t",
                                Instant.now(),
                                Instant.now().plusSeconds(60),
                                Map.of("alg", "none"),
                                values);
                SecurityContextHolder.getContext()
                        .setAuthentication(new JwtAuthenticationToken(token));
            }
            chain.doFilter(request, response);
        }
    }
}
