package fengqiao.kernel.screening;

/** What can have happened to a township's weekly ledger. */
public sealed interface WeekEvent extends ScreeningEvent
        permits WeekItemEntered, WeekItemSettled, WeekClosed {}
