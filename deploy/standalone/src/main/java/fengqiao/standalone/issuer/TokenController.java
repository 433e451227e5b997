package fengqiao.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bearer tokens for machines, in the words of RFC 6749, and the key that proves them. */
@RestController
class TokenController {
    private final SignIn signIn;
    private final TokenMint mint;
    private final IssuerKey key;

    TokenController(SignIn signIn, TokenMint mint, IssuerKey key) {
        this.signIn = signIn;
        this.mint = mint;
        this.key = key;
    }

    @PostMapping(path = "/oauth2/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> token(
            HttpServletRequest request,
            @RequestParam(name = "grant_type", defaultValue = "") String grant) {
        Credentials credentials = Credentials.of(request, grant);
        if (credentials == null) {
            return answer(HttpStatus.BAD_REQUEST, Map.of("error", "unsupported_grant_type"));
        }
        var account = signIn.check(credentials.name, credentials.secret);
        var token = mint.mint(account, TokenMint.MACHINE);
        return answer(
                HttpStatus.OK,
                Map.of(
                        "access_token", token.text(),
                        "token_type", "Bearer",
                        "expires_in", TokenMint.MACHINE.toSeconds()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(SignInRefused refused) {
        var wait = refused.tryAgainAfter();
        if (wait == null) {
            return answer(HttpStatus.UNAUTHORIZED, Map.of("error", "invalid_client"));
        }
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
                .body(Map.of("error", "slow_down"));
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(body);
    }

    @GetMapping("/oauth2/jwks")
    Map<String, Object> keys() {
        return key.published().toJSONObject();
    }

    @GetMapping("/.well-known/openid-configuration")
    Map<String, Object> configuration(HttpServletRequest request) {
        String here = request.getRequestURL().toString().replace(request.getRequestURI(), "");
        return Map.of(
                "issuer", TokenMint.ISSUER,
                "jwks_uri", here + "/oauth2/jwks",
                "token_endpoint", here + "/oauth2/token",
                "grant_types_supported", List.of("client_credentials", "password"),
                "token_endpoint_auth_methods_supported",
                        List.of("client_secret_basic", "client_secret_post"),
                "id_token_signing_alg_values_supported", List.of("ES256"),
                "subject_types_supported", List.of("public"));
    }

    private record Credentials(String name, String secret) {
        static @Nullable Credentials of(HttpServletRequest request, String grant) {
            return switch (grant) {
                case "client_credentials" -> {
                    var basic = BasicCredentials.of(request.getHeader(HttpHeaders.AUTHORIZATION));
                    yield basic.map(b -> new Credentials(b.name(), b.secret()))
                            .orElseGet(() -> form(request, "client_id", "client_secret"));
                }
                case "password" -> form(request, "username", "password");
                default -> null;
            };
        }

        private static Credentials form(HttpServletRequest request, String name, String secret) {
            return new Credentials(
                    Objects.requireNonNullElse(request.getParameter(name), ""),
                    Objects.requireNonNullElse(request.getParameter(secret), ""));
        }
    }
}
