package fengqiao.query.matter.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.query.matter.casebook.Casebook;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger entry as callers read it; see docs/api.md.
 *
 * @param facets what lists can look for, such as {@code underReview}
 * @param casebook of one matter only; lists leave it out
 * @param card that hangs; null is green
 * @param daysLate days past {@code dueDay} on the day of asking; 0 where it is not overdue
 */
record LedgerItem(
        String matterId,
        String receiptNumber,
        @Nullable String externalNumber,
        PetitionKind kind,
        Channel channel,
        String region,
        @Nullable String township,
        @Nullable String village,
        @Nullable String grid,
        String category,
        String categoryName,
        MatterStage state,
        String stateText,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String answerableUnit,
        String reportedBy,
        int persons,
        int batches,
        OffsetDateTime seenAt,
        OffsetDateTime registeredAt,
        LocalDate registeredDay,
        OffsetDateTime lastChangedAt,
        @Nullable OffsetDateTime resolvedAt,
        @Nullable ResolutionKind resolutionKind,
        @Nullable ReplyOutcome replyOutcome,
        @Nullable LocalDate dueDay,
        long daysLate,
        List<ClockItem> clocks,
        @Nullable CardColour card,
        @Nullable String repeatOf,
        int linkedReports,
        IntakeItem intake,
        long sequence,
        long position,
        List<String> allowed,
        List<String> facets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Casebook casebook) {

    /** With what was done beside the ladder. */
    LedgerItem with(Casebook book) {
        return new LedgerItem(
                matterId,
                receiptNumber,
                externalNumber,
                kind,
                channel,
                region,
                township,
                village,
                grid,
                category,
                categoryName,
                state,
                stateText,
                unit,
                unitName,
                answerableUnit,
                reportedBy,
                persons,
                batches,
                seenAt,
                registeredAt,
                registeredDay,
                lastChangedAt,
                resolvedAt,
                resolutionKind,
                replyOutcome,
                dueDay,
                daysLate,
                clocks,
                card,
                repeatOf,
                linkedReports,
                intake,
                sequence,
                position,
                allowed,
                facets,
                book);
    }
}
