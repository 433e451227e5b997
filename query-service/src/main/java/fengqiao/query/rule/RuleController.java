package fengqiao.query.rule;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.rule.CalendarDay;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.Rule;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import fengqiao.query.platform.wire.EventDecoder;
import fengqiao.query.rule.PublishedBook.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which rules hold, and since when. */
@RestController
@Tag(name = "rules")
final class RuleController {
    private final LogReader log;
    private final Clock clock;

    RuleController(
            @Qualifier("queryLogReader") LogReader log, @Qualifier("queryClock") Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** All sets, by id. */
    record RuleSets(List<RuleSetLine> items, long position) {}

    /**
     * A set.
     *
     * @param inForce the version of today; null where none is
     */
    record RuleSetLine(
            String id, String name, String regionPrefix, int versions, @Nullable Integer inForce) {}

    record RuleSetItem(
            String id,
            String name,
            @Nullable Integer inForce,
            List<VersionItem> versions,
            long position) {}

    /**
     * A version.
     *
     * @param publishedAt null where the product ships it
     */
    record VersionItem(
            int version,
            String zh,
            String en,
            String regionPrefix,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime publishedAt,
            @Nullable String publishedBy,
            List<Rule> rules) {}

    /**
     * A year.
     *
     * @param published false: deadlines that reach into the year are provisional
     */
    record CalendarItem(
            int year,
            boolean published,
            @Nullable OffsetDateTime publishedAt,
            List<CalendarDay> days,
            long position) {}

    private PublishedBook book() {
        PublishedBook book = PublishedBook.shipped();
        for (StoredEvent row : log.stream(PublishedBook.stream(), 0)) {
            Recorded<?> event = EventDecoder.decode(row).event();
            book = event == null ? book : book.after(event);
        }
        return book;
    }

    @Operation(summary = "Rule sets, with the version in force today")
    @GetMapping("/api/rule-sets")
    RuleSets sets() {
        Callers.current();
        PublishedBook book = book();
        LocalDate today = LegalDay.of(clock.instant());
        List<RuleSetLine> lines =
                book.versions().stream()
                        .map(version -> version.set().id())
                        .distinct()
                        .map(id -> line(id, book.of(id), today))
                        .toList();
        return new RuleSets(lines, book.position());
    }

    private static RuleSetLine line(String id, List<Version> versions, LocalDate today) {
        return new RuleSetLine(
                id,
                name(versions.getLast()),
                versions.getLast().set().regionPrefix(),
                versions.size(),
                PublishedBook.inForce(versions, today));
    }

    private static String name(Version version) {
        return Words.english(Words.locale()) ? version.set().en() : version.set().zh();
    }

    @Operation(summary = "A rule set with all its versions and their rules")
    @GetMapping("/api/rule-sets/{id}")
    RuleSetItem set(@PathVariable String id) {
        Callers.current();
        PublishedBook book = book();
        List<Version> versions = book.of(id);
        if (versions.isEmpty()) {
            throw Refused.of("rule-set.unknown");
        }
        return new RuleSetItem(
                id,
                name(versions.getLast()),
                PublishedBook.inForce(versions, LegalDay.of(clock.instant())),
                versions.stream().map(RuleController::item).toList(),
                book.position());
    }

    private static VersionItem item(Version version) {
        var set = version.set();
        return new VersionItem(
                set.version(),
                set.zh(),
                set.en(),
                set.regionPrefix(),
                set.from(),
                set.to(),
                at(version.publishedAt()),
                version.publishedBy(),
                set.rules());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(LegalDay.ZONE).toOffsetDateTime();
    }

    @Operation(summary = "Days off and days worked instead of a year")
    @GetMapping("/api/calendars/{year}")
    CalendarItem calendar(@PathVariable int year) {
        Callers.current();
        PublishedBook book = book();
        PublishedBook.Year found = book.years().get(year);
        return new CalendarItem(
                year,
                found != null,
                found == null ? null : at(found.publishedAt()),
                found == null ? List.of() : found.days(),
                book.position());
    }
}
