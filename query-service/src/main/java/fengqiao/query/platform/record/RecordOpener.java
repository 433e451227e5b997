package fengqiao.query.platform.record;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.wire.EventDecoder;
import fengqiao.vault.Disclosed;
import fengqiao.vault.DisclosureRequest;
import fengqiao.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Opens what is sealed in a record; who asked and why is on record before anything is answered. */
@Component
public final class RecordOpener {
    private static final Pattern PURPOSE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private final RecordReader records;
    private final LogReader log;
    private final Vault vault;
    private final Clock clock;

    RecordOpener(
            RecordReader records,
            @Qualifier("queryLogReader") LogReader log,
            @Qualifier("queryVault") Vault vault,
            @Qualifier("queryClock") Clock clock) {
        this.records = records;
        this.log = log;
        this.vault = vault;
        this.clock = clock;
    }

    /** The same, as far as the view is by now. */
    public RecordTexts.Texts texts(
            RecordView<?> view, Class<? extends RecordBody> kind, String id, String purpose) {
        return texts(view, kind, id, purpose, null);
    }

    /**
     * The texts of a record.
     *
     * @throws Refused {@code record.unknown} where there is none whose texts the caller may read
     */
    public RecordTexts.Texts texts(
            RecordView<?> view,
            Class<? extends RecordBody> kind,
            String id,
            String purpose,
            @Nullable Long minPosition) {
        Caller caller = Callers.current();
        if (!PURPOSE.matcher(purpose).matches()) {
            throw Refused.field("purpose", "purpose");
        }
        records.await(caller, minPosition);
        records.entry(view, kind, id, RecordFilter.readers(caller, records.handled(view, caller)));
        RecordTexts texts = collect(id);
        Disclosed disclosed =
                vault.disclose(
                        new DisclosureRequest(
                                caller.subject(),
                                purpose,
                                clock.instant(),
                                new MatterId(id),
                                texts.persons()),
                        texts.sealed());
        return texts.opened(disclosed);
    }

    /** What was written anew after somebody was erased stands in the place of what it was. */
    private RecordTexts collect(String id) {
        RecordTexts texts = new RecordTexts();
        List<Recorded<?>> events = events(id);
        events.forEach(texts::add);
        texts.replace(Redactions.of(events, events(Redactions.stream(id))));
        return texts;
    }

    private List<Recorded<?>> events(String stream) {
        List<Recorded<?>> events = new ArrayList<>();
        for (var row : log.stream(stream, 0)) {
            Recorded<?> event = EventDecoder.decode(row).event();
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }
}
