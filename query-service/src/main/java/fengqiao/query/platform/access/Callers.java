package fengqiao.query.platform.access;

import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.web.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller from the token; whoever has none is refused. */
public final class Callers {
    private Callers() {}

    /**
     * The caller of this request.
     *
     * @throws Refused {@code auth.required} without a token, {@code auth.invalid} where its claims
     *     make no sense
     */
    public static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw Refused.of("auth.required");
        }
        return of(token.getToken());
    }

    /** The same, refusing whoever has none of the roles. */
    public static Caller current(Role first, Role... more) {
        Caller caller = current();
        Set<Role> wanted = EnumSet.of(first, more);
        if (caller.roles().stream().noneMatch(wanted::contains)) {
            throw Refused.of("auth.role");
        }
        return caller;
    }

    private static Caller of(Jwt token) {
        String region = claim(token, "region");
        String subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw Refused.of("auth.invalid");
        }
        try {
            return new Caller(
                    subject,
                    roles(token.getClaimAsStringList("roles")),
                    region == null ? null : new RegionCode(region),
                    claim(token, "unit"),
                    claim(token, "worker"),
                    claim(token, "body"),
                    claim(token, "leader"));
        } catch (MalformedValue e) {
            throw Refused.of("auth.invalid");
        }
    }

    private static @Nullable String claim(Jwt token, String name) {
        String value = token.getClaimAsString(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            for (Role role : Role.values()) {
                if (names.contains(role.name())) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }
}
