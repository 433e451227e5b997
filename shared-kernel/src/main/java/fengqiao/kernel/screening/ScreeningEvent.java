package fengqiao.kernel.screening;

import fengqiao.kernel.DomainEvent;

/** Everything that can have happened in this context, by kind of record. */
public sealed interface ScreeningEvent extends DomainEvent
        permits DayEvent, WeekEvent, FindingEvent, FiveRecordEvent {}
