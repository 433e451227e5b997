package fengqiao.query.screening;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.screening.DayReported;
import fengqiao.kernel.screening.FindingEvent;
import fengqiao.kernel.screening.FiveRecordKept;
import fengqiao.kernel.screening.ScreeningEvent;
import fengqiao.kernel.screening.WeekEvent;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import fengqiao.query.platform.record.RecordView;
import fengqiao.query.screening.ScreeningBody.Finding;
import fengqiao.query.screening.ScreeningBody.GridDay;
import fengqiao.query.screening.ScreeningBody.GridRecord;
import fengqiao.query.screening.ScreeningBody.TownshipWeek;
import fengqiao.query.screening.ScreeningBody.WeekItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of this context; items of a week are documents of their own. */
public final class ScreeningView extends RecordView<ScreeningBody> {
    public ScreeningView() {
        super("screening", 2, ScreeningBody.class, ScreeningEvent.class);
    }

    @Override
    protected List<String> documents(Recorded<?> recorded) {
        String stream = recorded.stream();
        return switch ((ScreeningEvent) recorded.event()) {
            case WeekItemEntered e -> List.of(stream, stream + "." + e.number());
            case WeekItemSettled e -> List.of(stream, stream + "." + e.number());
            default -> List.of(stream);
        };
    }

    @Override
    protected ScreeningBody next(String id, @Nullable ScreeningBody body, Recorded<?> recorded) {
        boolean item = !id.equals(recorded.stream());
        return switch ((ScreeningEvent) recorded.event()) {
            case DayReported e -> day(e, recorded);
            case WeekEvent e ->
                    item
                            ? ScreeningFold.item(recorded.stream(), (WeekItem) body, e)
                            : ScreeningFold.week((TownshipWeek) body, e);
            case FindingEvent e -> ScreeningFold.finding((Finding) body, e);
            case FiveRecordKept e -> kept((GridRecord) body, e);
        };
    }

    private static GridDay day(DayReported e, Recorded<?> recorded) {
        return new GridDay(
                e.grid(),
                e.day(),
                e.outcome(),
                e.found(),
                e.resolved(),
                e.matters(),
                e.records(),
                e.hard(),
                e.reportedBy(),
                LegalDay.of(recorded.occurredAt()).equals(e.day()));
    }

    private static GridRecord kept(@Nullable GridRecord before, FiveRecordKept e) {
        List<LocalDate> earlier = before == null ? List.of() : before.days();
        return new GridRecord(
                e.grid(),
                e.kind(),
                before == null ? 1 : before.entries() + 1,
                e.times() + (before == null ? 0 : before.times()),
                Stream.concat(earlier.stream(), Stream.of(e.day())).distinct().sorted().toList());
    }
}
