package fengqiao.query.legal;

import fengqiao.kernel.legal.AidApplied;
import fengqiao.kernel.legal.AidConcluded;
import fengqiao.kernel.legal.AidDecided;
import fengqiao.kernel.legal.AidEvent;
import fengqiao.kernel.legal.ConsultationRecorded;
import fengqiao.kernel.legal.DutyEvent;
import fengqiao.kernel.legal.DutyPlanned;
import fengqiao.kernel.legal.DutyReported;
import fengqiao.kernel.legal.LegalEvent;
import fengqiao.kernel.legal.ServiceRecorded;
import fengqiao.kernel.legal.StationClosed;
import fengqiao.kernel.legal.StationEvent;
import fengqiao.kernel.legal.StationOpened;
import fengqiao.kernel.legal.StationTeamsSet;
import fengqiao.kernel.legal.ThirdPartyWorked;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a record of legal services. */
final class LegalFold {
    private LegalFold() {}

    /**
     * @param day legal day of the event
     */
    static LegalRecord fold(@Nullable LegalRecord before, LegalEvent event, LocalDate day) {
        return switch (event) {
            case StationEvent e -> station(before, e);
            case DutyEvent e -> duty(before, e);
            case AidEvent e -> aid(before, e, day);
            case ServiceRecorded e ->
                    new ServiceRecord(
                            e.station(),
                            e.region(),
                            e.kind(),
                            e.day(),
                            e.cases(),
                            e.persons(),
                            e.dispute());
            case ConsultationRecorded e ->
                    new ConsultationRecord(
                            e.region(),
                            e.day(),
                            e.duty(),
                            e.lawyerTimes(),
                            e.personTimes(),
                            e.resolved(),
                            e.guidedToLaw(),
                            e.matter(),
                            e.dispute());
            case ThirdPartyWorked e ->
                    new ThirdPartyRecord(
                            e.region(),
                            e.kind(),
                            e.day(),
                            e.personTimes(),
                            e.resolved(),
                            e.guidedToLaw(),
                            e.matter(),
                            e.dispute());
        };
    }

    private static LegalRecord station(@Nullable LegalRecord before, StationEvent event) {
        return switch (event) {
            case StationOpened e ->
                    new StationRecord(
                            e.level(),
                            e.region(),
                            e.name(),
                            e.court(),
                            e.from(),
                            null,
                            List.copyOf(e.teams()));
            case StationTeamsSet e -> known(before, StationRecord.class).with(e.teams());
            case StationClosed e -> known(before, StationRecord.class).until(e.day());
        };
    }

    private static LegalRecord duty(@Nullable LegalRecord before, DutyEvent event) {
        return switch (event) {
            case DutyPlanned e -> new DutyRecord(e.region(), e.day(), e.lawyer(), e.place(), null);
            case DutyReported e -> {
                DutyRecord planned = known(before, DutyRecord.class);
                yield new DutyRecord(
                        planned.region(),
                        planned.day(),
                        planned.lawyer(),
                        planned.place(),
                        e.report());
            }
        };
    }

    private static LegalRecord aid(@Nullable LegalRecord before, AidEvent event, LocalDate day) {
        return switch (event) {
            case AidApplied e ->
                    new AidRecord(
                            e.region(),
                            e.day(),
                            e.kind(),
                            e.matter(),
                            e.dispute(),
                            null,
                            null,
                            null,
                            null,
                            null);
            case AidDecided e ->
                    known(before, AidRecord.class).decided(e.decision(), day, e.lawyer());
            case AidConcluded e -> known(before, AidRecord.class).concluded(e.result(), day);
        };
    }

    private static <T extends LegalRecord> T known(@Nullable LegalRecord before, Class<T> kind) {
        if (before == null) {
            throw new IllegalStateException("a record begins with its first event");
        }
        return kind.cast(before);
    }
}
