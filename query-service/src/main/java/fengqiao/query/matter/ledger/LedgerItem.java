package fengqiao.query.matter.ledger;

import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger entry as callers read it; see docs/api.md.
 *
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
        MatterState state,
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
        @Nullable String repeatOf,
        int linkedReports,
        long sequence,
        long position,
        List<String> allowed) {}
