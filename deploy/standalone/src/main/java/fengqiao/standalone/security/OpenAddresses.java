package fengqiao.standalone.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPatternParser;

/** Where nobody need be known, whatever cookie the browser sends along. */
public final class OpenAddresses {
    /**
     * An address that is open.
     *
     * @param method none for every one
     */
    private record Address(@Nullable HttpMethod method, String pattern) {}

    private static final List<Address> ALL =
            List.of(
                    new Address(null, "/api/sessions"),
                    new Address(HttpMethod.GET, "/api/sessions/demo-users"),
                    new Address(HttpMethod.POST, "/api/receipt-inquiries"),
                    new Address(HttpMethod.POST, "/api/ratings"),
                    new Address(HttpMethod.POST, "/api/review-applications"),
                    new Address(HttpMethod.POST, "/api/appointment-requests"),
                    new Address(HttpMethod.POST, "/api/appointment-inquiries"),
                    new Address(HttpMethod.POST, "/api/public/matters"),
                    new Address(HttpMethod.GET, "/api/public/**"),
                    new Address(null, "/oauth2/**"),
                    new Address(null, "/.well-known/**"),
                    new Address(null, "/actuator/health/**"),
                    new Address(null, "/v3/api-docs/**"));

    private OpenAddresses() {}

    /** Whether an operation of the published description is open. */
    public static boolean isOpen(String method, String path) {
        return ALL.stream()
                .filter(each -> each.method() == null || each.method().name().equals(method))
                .anyMatch(each ->
                        PathPatternParser.defaultInstance
                                .parse(each.pattern())
                                .matches(PathContainer.parsePath(path)));
    }

    static RequestMatcher matcher() {
        return new OrRequestMatcher(
                ALL.stream()
                        .map(each ->
                                (RequestMatcher)
                                        PathPatternRequestMatcher.pathPattern(
                                                each.method(), each.pattern()))
                        .toList());
    }
}
