package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said when the matter was registered 登记.
 *
 * @param day legal day of registration
 */
public record Registration(
        MatterId matterId,
        String receiptNumber,
        @Nullable String externalNumber,
        PetitionKind kind,
        Channel channel,
        RegionCode region,
        String category,
        String reportedBy,
        Instant seenAt,
        Instant registeredAt,
        LocalDate day,
        @Nullable MatterId repeatOf) {

    /** The same, held to repeat another earlier matter, or none. */
    Registration repeating(@Nullable MatterId earlier) {
        return new Registration(
                matterId,
                receiptNumber,
                externalNumber,
                kind,
                channel,
                region,
                category,
                reportedBy,
                seenAt,
                registeredAt,
                day,
                earlier);
    }
}
