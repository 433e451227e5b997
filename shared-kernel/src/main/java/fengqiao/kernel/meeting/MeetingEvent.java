package fengqiao.kernel.meeting;

import fengqiao.kernel.DomainEvent;

/** What can have happened to a meeting, of whatever form. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingHeld,
                OpinionCollected,
                ProblemRaised,
                ProblemSolved,
                VerdictGiven,
                DecisionMade,
                TaskCompleted,
                TaskReturned,
                TaskLapsed,
                CaseModelled {}
