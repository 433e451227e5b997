package fengqiao.command.supervision.deadline;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.supervision.BulletinIssued;
import fengqiao.kernel.supervision.LetterIssued;
import fengqiao.kernel.wire.EventTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Folds rows of the log into what timers wait for: matters, and records that have terms. */
final class FollowedRows {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedRows.class);
    private final LogReader log;
    private final RuleBook rules;
    private final JsonMapper json;

    /**
     * @param log to read a stream back of which the table knows nothing any more
     */
    FollowedRows(LogReader log, RuleBook rules, JsonMapper json) {
        this.log = log;
        this.rules = rules;
        this.json = json;
    }

    /** An event with where and when it was written. */
    record Told(DomainEvent event, StoredEvent row) {}

    /** What concerns timers, by stream and in order. */
    Map<String, List<Told>> told(List<StoredEvent> rows) {
        Map<String, List<Told>> byStream = new LinkedHashMap<>();
        for (StoredEvent row : rows) {
            DomainEvent event = decode(row);
            if (event != null && !(event instanceof ReportLinked)) {
                byStream.computeIfAbsent(row.stream(), id -> new ArrayList<>())
                        .add(new Told(event, row));
            }
        }
        return byStream;
    }

    /** What is waited for after these events of one stream; none where nothing is. */
    @Nullable Waiting after(@Nullable Waiting before, List<Told> events) {
        Waiting now = before;
        for (Told told : events) {
            now =
                    told.event() instanceof MatterEvent event
                            ? matter((Watched) now, event, told.row())
                            : record((WatchedRecord) now, told);
        }
        return now;
    }

    private @Nullable Watched matter(@Nullable Watched known, MatterEvent event, StoredEvent row) {
        Watched before = known == null ? begun(event, row) : known;
        return before == null
                ? null
                : before.after(event, row.type(), row.occurredAt(), row.recordedAt(), rules);
    }

    /**
     * A matter that is not in the table: a new one, or one that waited for nothing; then who has it
     * stands in its stream.
     */
    private @Nullable Watched begun(MatterEvent first, StoredEvent at) {
        if (first instanceof MatterRegistered registered) {
            return Watched.of(WatchedMatter.of(registered, at.occurredAt()), at.recordedAt());
        }
        Watched now = null;
        for (Told told : before(at)) {
            if (told.event() instanceof MatterRegistered registered) {
                var matter = WatchedMatter.of(registered, told.row().occurredAt());
                now = Watched.of(matter, at.recordedAt());
            } else if (told.event() instanceof MatterEvent event && now != null) {
                now = now.handledBy(Handler.after(event, now.unit()));
            }
        }
        return now;
    }

    private @Nullable WatchedRecord record(@Nullable WatchedRecord known, Told told) {
        StoredEvent row = told.row();
        WatchedRecord before = known;
        if (before == null) {
            if (TermEffect.of(told.event(), LegalDay.of(row.occurredAt())).endsOnly()) {
                return null;
            }
            before = WatchedRecord.of(new RecordId(row.stream()), region(told));
            for (Told earlier : before(row)) {
                before = next(before, earlier);
            }
        }
        return next(before, told);
    }

    /** A record is read back as a whole: what is noted already is known by its timer. */
    private WatchedRecord next(WatchedRecord before, Told told) {
        StoredEvent row = told.row();
        return before.in(region(told))
                .about(accusations(row))
                .after(told.event(), row.type(), row.occurredAt(), row.recordedAt());
    }

    private static RegionCode region(Told told) {
        return switch (told.event()) {
            case DisputeRegistered e -> e.region();
            case LetterIssued e -> e.region();
            case BulletinIssued e -> e.region();
            case DecisionMade e -> e.region();
            case FindingRecorded e -> e.region();
            case WeekItemEntered e -> e.township();
            case BacklogListed e -> e.region();
            default -> new RegionCode(told.row().routingKey());
        };
    }

    private List<Told> before(StoredEvent row) {
        return told(log.stream(row.stream(), 0).stream()
                        .filter(earlier -> earlier.position() < row.position())
                        .toList())
                .getOrDefault(row.stream(), List.of());
    }

    private Set<String> accusations(StoredEvent row) {
        String named = json.readTree(row.metadata()).path(Recorded.ACCUSATIONS).asString("");
        return named.isBlank() ? Set.of() : Set.of(named.split(" "));
    }

    private @Nullable DomainEvent decode(StoredEvent row) {
        Class<? extends DomainEvent> type = EventTypes.of(row.type());
        if (type == null || !(MatterEvent.class.isAssignableFrom(type) || TermEffect.reads(type))) {
            return null;
        }
        try {
            return json.readValue(row.payload(), type);
        } catch (JacksonException e) {
            LOG.error("Event {} passed over, its clocks stay as they were", row.position(), e);
            return null;
        }
    }
}
