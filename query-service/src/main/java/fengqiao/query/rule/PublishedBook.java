package fengqiao.query.rule;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.rule.CalendarDay;
import fengqiao.kernel.rule.CalendarPublished;
import fengqiao.kernel.rule.KernelData;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleEvent;
import fengqiao.kernel.rule.RuleSet;
import fengqiao.kernel.rule.RuleSetPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is shipped and what was published. Not stored: its stream has some dozens of events at most.
 *
 * @param position of the last publication, 0 where there was none
 */
record PublishedBook(List<Version> versions, Map<Integer, Year> years, long position) {

    /**
     * A version of a set.
     *
     * @param publishedAt null where it is shipped
     */
    record Version(RuleSet set, @Nullable Instant publishedAt, @Nullable String publishedBy) {}

    /** A year's exceptions. */
    record Year(List<CalendarDay> days, @Nullable Instant publishedAt) {}

    static PublishedBook shipped() {
        Map<Integer, List<CalendarDay>> days = new TreeMap<>();
        for (List<String> row : KernelData.rows("holidays.csv")) {
            LocalDate day = LocalDate.parse(row.get(0));
            days.computeIfAbsent(day.getYear(), year -> new ArrayList<>())
                    .add(new CalendarDay(day, row.get(1).equals("work"), row.get(2)));
        }
        Map<Integer, Year> years = new TreeMap<>();
        days.forEach((year, all) -> years.put(year, new Year(List.copyOf(all), null)));
        return new PublishedBook(
                RuleBook.shipped().sets().stream()
                        .map(set -> new Version(set, null, null))
                        .toList(),
                years,
                0);
    }

    PublishedBook after(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case RuleSetPublished event -> {
                List<Version> more = new ArrayList<>(versions);
                more.add(new Version(event.set(), recorded.occurredAt(), recorded.actor()));
                yield new PublishedBook(List.copyOf(more), years, recorded.position());
            }
            case CalendarPublished event -> {
                Map<Integer, Year> more = new TreeMap<>(years);
                more.put(event.year(), new Year(event.days(), recorded.occurredAt()));
                yield new PublishedBook(versions, more, recorded.position());
            }
            default -> this;
        };
    }

    /** The versions of a set, oldest first. */
    List<Version> of(String id) {
        return versions.stream().filter(version -> version.set().id().equals(id)).toList();
    }

    /** The version in force on a day: the latest of those that are. */
    static @Nullable Integer inForce(List<Version> versions, LocalDate day) {
        Integer found = null;
        for (Version version : versions) {
            if (version.set().inForce(day)) {
                found = version.set().version();
            }
        }
        return found;
    }

    /** Name of the stream it is folded from. */
    static String stream() {
        return RuleEvent.STREAM;
    }
}
