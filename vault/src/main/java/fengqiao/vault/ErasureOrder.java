package fengqiao.vault;

import fengqiao.kernel.MalformedValue;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Who had something erased, why and when; kept for ever, so the reason must hold nothing personal.
 *
 * @param who the caller's token subject
 * @param reason one line
 */
public record ErasureOrder(String who, String reason, Instant at) {
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cc}]{1,200}");

    /**
     * @throws MalformedValue for field {@code who} or {@code reason}
     */
    public ErasureOrder {
        require(who, "who");
        require(reason, "reason");
    }

    private static void require(String text, String field) {
        if (!ONE_LINE.matcher(text).matches()) {
            throw new MalformedValue(field, "1-200 characters in one line");
        }
    }
}
