package fengqiao.standalone.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a page's token: out of reach for scripts and for other sites. */
public final class SessionCookie {
    static final String NAME = "fengqiao_session";

    private SessionCookie() {}

    /**
     * @param life zero takes the cookie away
     */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String token, Duration life) {
        var cookie =
                ResponseCookie.from(NAME, token)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(life)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }
}
