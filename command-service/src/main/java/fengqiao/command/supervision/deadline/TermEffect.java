package fengqiao.command.supervision.deadline;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinIssued;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to the terms of its record. {@link #of} is the one place that says so for what
 * carries no clocks of its own; disputes say it in {@link fengqiao.kernel.dispute.DisputeClocks}.
 */
sealed interface TermEffect {
    TermEffect NOTHING = new Begin(List.of());

    /** A term that starts. */
    record Started(@Nullable String part, @Nullable UnitId unit, Clock clock) {}

    /** These start beside those that run. */
    record Begin(List<Started> terms) implements TermEffect {}

    /** All that ran has ended and this runs, if anything: a plan in place of the one before. */
    record Instead(List<Started> terms) implements TermEffect {}

    /** The step of that part was taken. */
    record End(@Nullable String part) implements TermEffect {}

    /** It was not taken after all. */
    record Reopen(@Nullable String part) implements TermEffect {}

    /**
     * What the clocks of judicial confirmation say.
     *
     * @param court whose step comes next
     */
    record Court(DisputeEvent event, @Nullable UnitId court) implements TermEffect {}

    /** Whether nothing could be waited for before it, so that the stream need not be read back. */
    default boolean endsOnly() {
        return switch (this) {
            case Begin begin -> begin.terms().isEmpty();
            case Instead instead -> instead.terms().isEmpty();
            case End end -> true;
            case Reopen reopen -> false;
            case Court court -> court.court() == null;
        };
    }

    /** Types that change a term or say where its record is; no other need be read. */
    Set<Class<? extends DomainEvent>> READ =
            Set.of(
                    LetterIssued.class,
                    LetterAnswered.class,
                    BulletinIssued.class,
                    BulletinAnswered.class,
                    DecisionMade.class,
                    TaskCompleted.class,
                    TaskReturned.class,
                    TaskLapsed.class,
                    FindingRecorded.class,
                    FindingAssigned.class,
                    FindingSettled.class,
                    WeekItemEntered.class,
                    WeekItemSettled.class,
                    BacklogListed.class,
                    BacklogPlanned.class,
                    BacklogResolved.class,
                    BacklogStruck.class);

    static boolean reads(Class<? extends DomainEvent> type) {
        return READ.contains(type) || DisputeEvent.class.isAssignableFrom(type);
    }

    /**
     * @param day legal day of the event: day 0 of what starts
     */
    static TermEffect of(DomainEvent event, LocalDate day) {
        return switch (event) {
            case ConfirmationApplied e -> new Court(e, e.court());
            case ConfirmationTakenUp e -> new Court(e, e.court());
            case DisputeEvent e -> new Court(e, null);
            case LetterIssued e -> begin(null, e.unit(), e.feedback());
            case LetterAnswered e -> new End(null);
            case BulletinIssued e -> asked(e, day);
            case BulletinAnswered e -> new End(e.unit().value());
            case DecisionMade e -> begin(e.number(), e.unit(), ClockKind.TASK, day, e.due());
            case TaskCompleted e -> new End(part(e.number()));
            case TaskReturned e -> new Reopen(part(e.number()));
            case TaskLapsed e -> new End(part(e.number()));
            case FindingAssigned e -> begin(null, e.unit(), set(ClockKind.FINDING, day, e.due()));
            case FindingSettled e -> new End(null);
            case WeekItemEntered e ->
                    begin(e.number(), e.unit(), ClockKind.WEEK_ITEM, day, e.due());
            case WeekItemSettled e -> new End(part(e.number()));
            case BacklogPlanned e -> planned(e, day);
            case BacklogResolved e -> new End(null);
            case BacklogStruck e -> new End(null);
            default -> NOTHING;
        };
    }

    private static String part(int number) {
        return Integer.toString(number);
    }

    private static TermEffect asked(BulletinIssued event, LocalDate day) {
        LocalDate due = event.due();
        return due == null
                ? NOTHING
                : new Begin(
                        event.units().stream()
                                .map(unit ->
                                        new Started(
                                                unit.value(),
                                                unit,
                                                set(ClockKind.BULLETIN_ANSWER, day, due)))
                                .toList());
    }

    private static TermEffect planned(BacklogPlanned event, LocalDate day) {
        LocalDate due = event.due();
        return new Instead(
                due == null
                        ? List.of()
                        : List.of(new Started(null, null, set(ClockKind.BACKLOG_PLAN, day, due))));
    }

    private static TermEffect begin(
            int number, UnitId unit, ClockKind kind, LocalDate day, LocalDate due) {
        return new Begin(List.of(new Started(part(number), unit, set(kind, day, due))));
    }

    private static TermEffect begin(@Nullable String part, UnitId unit, Clock clock) {
        return new Begin(List.of(new Started(part, unit, clock)));
    }

    /** A day somebody set: no rule gives it, so that there is nothing it was computed from. */
    private static Clock set(ClockKind kind, LocalDate day, LocalDate due) {
        String source =
                switch (kind) {
                    case BULLETIN_ANSWER -> "bulletin";
                    case TASK -> "meeting-decision";
                    case FINDING -> "finding-warning";
                    case WEEK_ITEM -> "township-week";
                    case BACKLOG_PLAN -> "backlog-plan";
                    default -> throw new IllegalArgumentException("a rule gives it: " + kind);
                };
        return new Clock(kind, new RuleRef(source, 1, "policy"), day, due, false, null);
    }
}
