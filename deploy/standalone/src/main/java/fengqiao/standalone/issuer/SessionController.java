package fengqiao.standalone.issuer;

import fengqiao.standalone.security.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sessions of pages: a token in a cookie that scripts cannot read. */
@RestController
@RequestMapping("/api/sessions")
class SessionController {
    private final SignIn signIn;
    private final TokenMint mint;
    private final EndedSessions ended;
    private final JwtDecoder decoder;

    SessionController(SignIn signIn, TokenMint mint, EndedSessions ended, JwtDecoder decoder) {
        this.signIn = signIn;
        this.mint = mint;
        this.ended = ended;
        this.decoder = decoder;
    }

    record Credentials(@Nullable String username, @Nullable String password) {}

    record Session(
            @Nullable String user,
            @Nullable String name,
            @Nullable List<String> roles,
            @Nullable String region,
            @Nullable String unit,
            @Nullable String worker,
            @Nullable String body,
            @Nullable String leader,
            @Nullable Instant expiresAt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Session begin(
            @RequestBody Credentials credentials,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        var account =
                signIn.check(
                        Objects.requireNonNullElse(credentials.username, ""),
                        Objects.requireNonNullElse(credentials.password, ""));
        var token = mint.mint(account, TokenMint.SESSION);
        SessionCookie.set(request, response, token.text(), TokenMint.SESSION);
        csrf.getToken(); // asking for it sends its cookie
        return session(decoder.decode(token.text()));
    }

    @GetMapping("/current")
    Session current(@AuthenticationPrincipal Jwt token, CsrfToken csrf) {
        csrf.getToken(); // asking for it sends its cookie
        return session(token);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(this::forget);
        SessionCookie.set(request, response, "", Duration.ZERO);
    }

    private void forget(String cookie) {
        Jwt token;
        try {
            token = decoder.decode(cookie);
        } catch (JwtException e) {
            return; // it opens nothing already
        }
        ended.end(token);
    }

    private static Session session(Jwt token) {
        return new Session(
                token.getSubject(),
                token.getClaimAsString("name"),
                token.getClaimAsStringList("roles"),
                token.getClaimAsString("region"),
                token.getClaimAsString("unit"),
                token.getClaimAsString("worker"),
                token.getClaimAsString("body"),
                token.getClaimAsString("leader"),
                token.getExpiresAt());
    }
}
