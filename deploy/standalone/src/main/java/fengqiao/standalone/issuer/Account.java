package fengqiao.standalone.issuer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some machine, that may sign in.
 *
 * @param region the code of the region whose subtree the account sees
 * @param unit the responsible unit it acts for
 * @param worker the grid worker it is
 * @param body the mediation body it belongs to
 * @param leader the leader it is
 * @param demo whether it exists for the demonstration only
 * @param passwordHash bcrypt
 * @param disabled whether it may not sign in any more
 * @param validFrom seconds since 1970: tokens issued before are worthless
 */
record Account(
        String username,
        String name,
        List<String> roles,
        String region,
        @Nullable String unit,
        @Nullable String worker,
        @Nullable String body,
        @Nullable String leader,
        boolean demo,
        String passwordHash,
        boolean disabled,
        long validFrom) {
    Account withPassword(String hash, long now) {
        return new Account(
                username, name, roles, region, unit, worker, body, leader, demo, hash, disabled,
                now);
    }

    Account disabled(boolean off, long now) {
        return new Account(
                username,
                name,
                roles,
                region,
                unit,
                worker,
                body,
                leader,
                demo,
                passwordHash,
                off,
                now);
    }
}
