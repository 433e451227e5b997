package fengqiao.vault;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is to see what is sealed; kept for ever, so it must hold nothing personal of a
 * citizen itself.
 *
 * @param who the caller's token subject
 * @param purpose in the caller's words or a code
 * @param matter whose texts are asked for, if of one
 * @param persons whose details are asked for
 */
public record DisclosureRequest(
        String who, String purpose, Instant at, @Nullable MatterId matter, List<PersonId> persons) {
    public DisclosureRequest {
        persons = List.copyOf(persons);
    }
}
