package fengqiao.kernel.screening;

/** What can have happened to a finding of a department's own screening. */
public sealed interface FindingEvent extends ScreeningEvent
        permits FindingRecorded, FindingAssigned, FindingMarkedHard, FindingSettled {}
