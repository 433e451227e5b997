package fengqiao.vault;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which disclosures are asked for; null is any.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record DisclosureFilter(
        @Nullable String who,
        @Nullable MatterId matter,
        @Nullable PersonId person,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** All of them. */
    public static final DisclosureFilter ALL = new DisclosureFilter(null, null, null, null, null);
}
