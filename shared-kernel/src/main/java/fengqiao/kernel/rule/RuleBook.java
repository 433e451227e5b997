package fengqiao.kernel.rule;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule sets known, and the deadlines they give. Old matters are judged by their own day. A book
 * never changes: publishing makes a new one.
 */
public final class RuleBook {
    private final List<RuleSet> sets;
    private final HolidayCalendar calendar;

    public RuleBook(List<RuleSet> sets, HolidayCalendar calendar) {
        this.sets = List.copyOf(sets);
        this.calendar = calendar;
    }

    /** The rule sets this version ships (DOMAIN §2), with the shipped calendar. */
    public static RuleBook shipped() {
        return new RuleBook(ShippedRules.read(), HolidayCalendar.shipped());
    }

    /** Every version known. */
    public List<RuleSet> sets() {
        return sets;
    }

    public HolidayCalendar calendar() {
        return calendar;
    }

    /**
     * The clocks a step starts on a day: one for each rule set in force; the earliest binds. Rules
     * of one statutory route only are left out.
     *
     * @param start day 0 in Asia/Shanghai
     */
    public List<Clock> start(
            ClockKind kind, Population population, RegionCode region, LocalDate start) {
        return start(kind, new RuleCase(population, region, null, start), start);
    }

    /**
     * The same for a matter whose route and registration are known.
     *
     * @param step legal day of the step; day 0 unless a rule counts from receipt
     */
    public List<Clock> start(ClockKind kind, RuleCase matter, LocalDate step) {
        return concerning(kind, matter)
                .filter(held -> held.set().inForce(held.rule().dayZero(step, matter)))
                .map(held -> clock(held, matter, step))
                .toList();
    }

    private Stream<Held> concerning(ClockKind kind, RuleCase matter) {
        return sets.stream()
                .filter(set -> set.holdsIn(matter.region()))
                .flatMap(set ->
                        set.rules().stream()
                                .filter(rule -> rule.concerns(kind, matter))
                                .map(rule -> new Held(set, rule)));
    }

    /** A rule with the set it stands in. */
    private record Held(RuleSet set, Rule rule) {}

    private Clock clock(Held held, RuleCase matter, LocalDate step) {
        Rule rule = held.rule();
        var inputs = new ClockInputs(rule.days(matter), rule.dayKind(), rule.rollsOver());
        return clock(rule.clock(), held.set().ref(rule), rule.dayZero(step, matter), inputs);
    }

    /**
     * What that many days more would be for each of these clocks, by the set and version the clock
     * runs under; a set that allows fewer gives what it allows. Clocks whose set allows none, or
     * that were extended before, are left out.
     *
     * @param days asked for, at least 1
     */
    public List<ClockExtension> extensions(Collection<RunningClock> clocks, int days) {
        return clocks.stream()
                .filter(clock -> clock.running() && clock.extension() == null)
                .flatMap(clock ->
                        most(clock).stream()
                                .map(most ->
                                        new ClockExtension(
                                                clock.clock().rule(),
                                                most.rule(),
                                                Math.min(days, most.days()))))
                .filter(extension -> extension.days() > 0)
                .toList();
    }

    /** The longest extension of a clock; none where its set gives none. */
    public Optional<ClockExtension> most(RunningClock clock) {
        ClockKind kind = clock.kind().extension();
        RuleRef own = clock.clock().rule();
        return sets.stream()
                .filter(set -> set.id().equals(own.set()) && set.version() == own.version())
                .flatMap(set ->
                        set.rules().stream()
                                .filter(rule -> rule.clock() == kind)
                                .map(rule ->
                                        new ClockExtension(own, set.ref(rule), added(rule, clock))))
                .max(Comparator.comparingInt(ClockExtension::days));
    }

    private static int added(Rule rule, RunningClock clock) {
        if (!rule.inAll()) {
            return rule.days();
        }
        LocalDate last = clock.clock().startDay().plusDays(rule.days());
        return (int) Math.max(0, ChronoUnit.DAYS.between(clock.dueDay(), last));
    }

    /**
     * A limit that is no clock, such as the share at which a card turns. The set of the narrowest
     * region decides, then the one in force latest.
     *
     * @return empty where no set names it
     */
    public Optional<Integer> limit(ClockKind kind, RuleCase matter, LocalDate day) {
        return concerning(kind, matter)
                .filter(held -> held.set().inForce(day))
                .max(
                        Comparator.comparingInt((Held held) -> held.set().regionPrefix().length())
                                .thenComparing(held -> held.set().from()))
                .map(held -> held.rule().days());
    }

    /** A deadline computed anew with this book's calendar; none where nothing was provisional. */
    public Optional<Clock> recomputed(Clock clock) {
        ClockInputs inputs = clock.inputs();
        if (!clock.provisional() || inputs == null) {
            return Optional.empty();
        }
        return Optional.of(clock(clock.kind(), clock.rule(), clock.startDay(), inputs));
    }

    /**
     * A deadline of given length, such as one a pathway's own law sets.
     *
     * @param start day 0 in Asia/Shanghai
     */
    public Clock clock(ClockKind kind, RuleRef rule, LocalDate start, ClockInputs inputs) {
        LocalDate due =
                switch (inputs.dayKind()) {
                    case CALENDAR -> start.plusDays(inputs.days());
                    case WORKING -> calendar.plusWorked(start, inputs.days());
                    case PERCENT ->
                            throw new IllegalArgumentException("a share of a limit is no clock");
                };
        if (inputs.rollsOver()) {
            due = calendar.workedFrom(due);
        }
        boolean needsCalendar = inputs.dayKind() == DayKind.WORKING || inputs.rollsOver();
        boolean provisional = needsCalendar && !calendar.isPublished(due.getYear());
        return new Clock(kind, rule, start, due, provisional, inputs);
    }
}
