package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.AidEvent;
import fengqiao.kernel.legal.ConsultationRecorded;
import fengqiao.kernel.legal.DutyEvent;
import fengqiao.kernel.legal.LegalEvent;
import fengqiao.kernel.legal.ServiceRecorded;
import fengqiao.kernel.legal.StationEvent;
import fengqiao.kernel.legal.ThirdPartyWorked;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a record that is written down once: a service, a consultation, some work. */
public abstract class Noted extends RecordDoor<NotedState> {
    @Override
    protected NotedState evolve(@Nullable NotedState before, DomainEvent event) {
        return new NotedState(regionOf((LegalEvent) event));
    }

    private static RegionCode regionOf(LegalEvent event) {
        return switch (event) {
            case ServiceRecorded e -> e.region();
            case ConsultationRecorded e -> e.region();
            case ThirdPartyWorked e -> e.region();
            case StationEvent e -> throw new IllegalStateException("of a station");
            case AidEvent e -> throw new IllegalStateException("of legal aid");
            case DutyEvent e -> throw new IllegalStateException("of a duty");
        };
    }
}
