package fengqiao.command.matter.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reported takes home.
 *
 * @param queryCode follows from the receipt number, and is stored nowhere
 * @param linkedTo the matter in hand this report was added to (Art. 19)
 * @param repeatOf an earlier matter of the same person, category and village
 */
public record Receipt(
        String matterId,
        String receiptNumber,
        String queryCode,
        @Nullable String linkedTo,
        @Nullable String repeatOf,
        long position,
        long sequence,
        Instant registeredAt) {
    static Receipt of(RegistrationAnswer answer, String queryCode) {
        return new Receipt(
                answer.matterId(),
                answer.receiptNumber(),
                queryCode,
                answer.linkedTo(),
                answer.repeatOf(),
                answer.position(),
                answer.sequence(),
                answer.registeredAt());
    }
}
