package fengqiao.query.platform.record;

import fengqiao.kernel.MatterId;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what is sealed in a record; who asked and why is on record before anything is answered. */
@Component
public final class RecordOpener {
    private final RecordReader records;
    private final Openings openings;

    RecordOpener(RecordReader records, Openings openings) {
        this.records = records;
        this.openings = openings;
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
        Openings.requirePurpose(purpose);
        records.await(caller, minPosition);
        records.entry(view, kind, id, RecordFilter.readers(caller, records.handled(view, caller)));
        RecordTexts texts = collect(id);
        return texts.opened(
                openings.open(caller, purpose, new MatterId(id), texts.persons(), texts.sealed()));
    }

    /** What was written anew after somebody was erased stands in the place of what it was. */
    private RecordTexts collect(String id) {
        RecordTexts texts = new RecordTexts();
        Openings.Written written = openings.written(id);
        written.events().forEach(texts::add);
        texts.replace(written.newer());
        return texts;
    }
}
