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
        String passwordHash) {}
