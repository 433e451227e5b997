package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.screening.DayReported;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingMarkedHard;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import fengqiao.kernel.screening.FiveRecordKept;
import fengqiao.kernel.screening.WeekClosed;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import java.util.Map;

/** Wire names of the context {@code screening}. */
final class ScreeningEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("screening.day-reported.v1", DayReported.class),
                    Map.entry("screening.week-item-entered.v1", WeekItemEntered.class),
                    Map.entry("screening.week-item-settled.v1", WeekItemSettled.class),
                    Map.entry("screening.week-closed.v1", WeekClosed.class),
                    Map.entry("screening.finding-recorded.v1", FindingRecorded.class),
                    Map.entry("screening.finding-assigned.v1", FindingAssigned.class),
                    Map.entry("screening.finding-marked-hard.v1", FindingMarkedHard.class),
                    Map.entry("screening.finding-settled.v1", FindingSettled.class),
                    Map.entry("screening.five-record-kept.v1", FiveRecordKept.class));

    private ScreeningEventTypes() {}
}
