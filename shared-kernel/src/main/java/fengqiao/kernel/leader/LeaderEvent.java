package fengqiao.kernel.leader;

import fengqiao.kernel.DomainEvent;

/** Everything that can have happened in this context, by kind of record. */
public sealed interface LeaderEvent extends DomainEvent
        permits LeaderCaseEvent,
                BacklogEvent,
                RotaEvent,
                SessionEvent,
                AppointmentEvent,
                VisitEvent {}
