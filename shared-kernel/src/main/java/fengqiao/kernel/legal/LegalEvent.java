package fengqiao.kernel.legal;

import fengqiao.kernel.DomainEvent;

/** Everything that can have happened in legal services. */
public sealed interface LegalEvent extends DomainEvent
        permits StationEvent,
                AidEvent,
                DutyEvent,
                ServiceRecorded,
                ConsultationRecorded,
                ThirdPartyWorked {}
