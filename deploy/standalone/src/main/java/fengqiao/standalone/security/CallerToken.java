package fengqiao.standalone.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Where a call carries its token: the header of a machine, else the cookie of a page. Where nobody
 * need be known a token is not looked at, so that an outlived one does not bar the way to signing
 * in again.
 */
final class CallerToken implements BearerTokenResolver {
    private final BearerTokenResolver header = new DefaultBearerTokenResolver();
    private final RequestMatcher open;

    CallerToken(RequestMatcher open) {
        this.open = open;
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        if (open.matches(request)) {
            return null;
        }
        String token = header.resolve(request);
        return token != null ? token : SessionCookie.read(request).orElse(null);
    }

    /** Whether the browser alone vouches for the call, which another site could have caused. */
    static boolean byCookie(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && SessionCookie.read(request).isPresent();
    }
}
