package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.LedgerEntry.Handling;
import fengqiao.query.matter.ledger.LedgerEntry.Resolution;
import fengqiao.query.platform.web.Words;
import fengqiao.query.supervision.card.Card;
import fengqiao.query.supervision.card.Cards;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts ledger entries into words. */
final class LedgerItems {
    private final Directory directory;
    private final Cards cards;

    LedgerItems(Directory directory, Cards cards) {
        this.directory = directory;
        this.cards = cards;
    }

    List<LedgerItem> of(List<LedgerEntry> entries, LocalDate today) {
        Set<String> regions = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (LedgerEntry entry : entries) {
            RegionCode region = entry.registration().region();
            for (RegionLevel level : RegionLevel.values()) {
                if (level.compareTo(region.level()) <= 0) {
                    regions.add(region.at(level).value());
                }
            }
            UnitId unit = entry.handling().unit();
            if (unit != null) {
                units.add(unit.value());
            }
        }
        Map<String, String> names = directory.names(regions, units);
        Map<MatterId, Card> hanging = cards.of(entries.stream().map(LedgerEntry::id).toList());
        return entries.stream()
                .map(entry -> item(entry, names, hanging.get(entry.id()), today))
                .toList();
    }

    private static LedgerItem item(
            LedgerEntry entry, Map<String, String> names, @Nullable Card card, LocalDate today) {
        Registration registration = entry.registration();
        Handling handling = entry.handling();
        Resolution resolution = handling.resolution();
        MatterId repeatOf = registration.repeatOf();
        String unit = text(handling.unit());
        LocalDate due = handling.state().inHand() ? entry.dueDay() : null;
        return new LedgerItem(
                entry.id().value(),
                registration.receiptNumber(),
                registration.externalNumber(),
                registration.kind(),
                registration.channel(),
                registration.region().value(),
                name(registration.region(), RegionLevel.TOWNSHIP, names),
                name(registration.region(), RegionLevel.VILLAGE, names),
                name(registration.region(), RegionLevel.GRID, names),
                registration.category(),
                categoryName(registration.category()),
                handling.state(),
                Words.of("state." + handling.state().name()),
                unit,
                unit == null ? null : names.get(unit),
                text(handling.answerable()),
                registration.reportedBy(),
                entry.reports().persons(),
                entry.reports().batches(),
                at(registration.seenAt()),
                at(registration.registeredAt()),
                registration.day(),
                at(entry.lastChangedAt()),
                resolution == null ? null : at(resolution.at()),
                resolution == null ? null : resolution.kind(),
                handling.reply(),
                due,
                due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today)),
                ClockItem.of(handling.clocks(), today),
                card == null ? null : card.colour(),
                repeatOf == null ? null : repeatOf.value(),
                entry.reports().linked(),
                IntakeItem.of(entry.intake()),
                entry.sequence(),
                entry.position(),
                handling.life().allowed(),
                LedgerFacet.marking(handling.life()),
                null);
    }

    private static @Nullable String name(
            RegionCode region, RegionLevel level, Map<String, String> names) {
        return level.compareTo(region.level()) <= 0 ? names.get(region.at(level).value()) : null;
    }

    private static String categoryName(String code) {
        Category category = Category.shipped().get(code);
        if (category == null) {
            return code;
        }
        return Words.english(Words.locale()) ? category.en() : category.zh();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(LegalDay.ZONE).toOffsetDateTime();
    }

    private static @Nullable String text(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
