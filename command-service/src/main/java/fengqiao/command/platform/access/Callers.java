package fengqiao.command.platform.access;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller from the token that Spring Security has checked. */
public final class Callers {
    private Callers() {}

    /**
     * @throws fengqiao.command.refusal.Refused where nobody is signed in
     */
    public static Caller current() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw Refusal.of(AccessRule.REQUIRED).asException();
    }

    private static Caller of(Jwt token) {
        String subject = token.getSubject();
        if (subject == null) {
            throw Refusal.of(AccessRule.REQUIRED).asException();
        }
        return new Caller(
                subject,
                roles(token.getClaimAsStringList("roles")),
                claim(token, "region", RegionCode::new),
                claim(token, "unit", UnitId::new),
                claim(token, "worker", WorkerId::new),
                claim(token, "body", BodyId::new),
                claim(token, "leader", LeaderId::new));
    }

    /** Roles of other systems are none of ours. */
    private static Set<Role> roles(@Nullable List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names == null ? List.<String>of() : names) {
            for (Role role : Role.values()) {
                if (role.name().equals(name)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    /** A claim that is no value of its kind gives no right. */
    private static <T> @Nullable T claim(Jwt token, String name, Function<String, T> type) {
        String value = token.getClaimAsString(name);
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return type.apply(value);
        } catch (MalformedValue e) {
            return null;
        }
    }
}
