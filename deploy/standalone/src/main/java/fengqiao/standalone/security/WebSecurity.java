package fengqiao.standalone.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import fengqiao.standalone.problem.Problem;
import fengqiao.web.PagePolicy;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one filter chain of the port. It settles who calls; what a caller may do there is the
 * services' own check of role, region and unit.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class WebSecurity {

    private static final RequestMatcher OPEN = OpenAddresses.matcher();
    private static final RequestMatcher API = pathPattern("/api/**");
    private static final RequestMatcher ACTUATOR = pathPattern("/actuator/**");
    private static final RequestMatcher METRICS = pathPattern("/actuator/prometheus");

    /**
     * Refuses addresses that can be read in two ways, before anything else. What is in parameters
     * and headers is judged where it is used: the firewall would look at it only there, and fail
     * the resource that asked. An unknown method is answered 405 by the addresses themselves.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedParameterNames(name -> true);
        firewall.setAllowedHeaderValues(value -> true);
        return firewall;
    }

    @Bean
    SecurityFilterChain port(HttpSecurity http) {
        http.authorizeHttpRequests(WebSecurity::rules)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // the resource server's own exempts every call that carries a token, and so also
                // those that carry it in a cookie: the filter below asks for it exactly there
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(csrf(), BearerTokenAuthenticationFilter.class)
                .oauth2ResourceServer(server ->
                        server.bearerTokenResolver(new CallerToken(OPEN))
                                .authenticationEntryPoint(notRecognised())
                                .accessDeniedHandler(denied())
                                .jwt(jwt -> jwt.jwtAuthenticationConverter(roles())))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(notRecognised()).accessDeniedHandler(denied()))
                .headers(WebSecurity::browserRules);
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        rules.dispatcherTypeMatchers(
                        DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(METRICS)
                .access((who, call) ->
                        new AuthorizationDecision(local(call.getRequest().getRemoteAddr())))
                .requestMatchers(ACTUATOR)
                .denyAll()
                .requestMatchers(API)
                .authenticated()
                // the pages hold nothing that the API does not give them
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static boolean local(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static CsrfFilter csrf() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        var filter = new CsrfFilter(tokens);
        filter.setRequestHandler(new CsrfTokenRequestAttributeHandler());
        filter.setRequireCsrfProtectionMatcher(call ->
                CsrfFilter.DEFAULT_CSRF_MATCHER.matches(call)
                        && CallerToken.byCookie(call)
                        && !OPEN.matches(call));
        filter.setAccessDeniedHandler(denied());
        return filter;
    }

    private static JwtAuthenticationConverter roles() {
        var authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }

    private static AuthenticationEntryPoint notRecognised() {
        return (request, response, failure) -> {
            boolean invalid = failure instanceof OAuth2AuthenticationException;
            response.setHeader("WWW-Authenticate", "Bearer");
            Problem.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    invalid ? "auth.invalid" : "auth.required");
        };
    }

    private static AccessDeniedHandler denied() {
        return (request, response, failure) -> {
            boolean forged = failure instanceof CsrfException;
            Problem.write(
                    request, response, HttpStatus.FORBIDDEN, forged ? "auth.csrf" : "auth.role");
        };
    }

    private static void browserRules(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives(PagePolicy.contentSecurityPolicy()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("geolocation=(self), camera=(self), microphone=()"))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
