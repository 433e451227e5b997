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
 * The rule sets known, and the deadlines they give. Old matters are judged by their own day. Of
 * several versions of a set in force on a day the latest holds.
 */
public interface RuleBook {
    /** Every version known. */
    List<RuleSet> sets();

    HolidayCalendar calendar();

    /** The rule sets this version ships (DOMAIN §2), with the shipped calendar. */
    static RuleEdition shipped() {
        return new RuleEdition(ShippedRules.read(), HolidayCalendar.shipped());
    }

    /**
     * The clocks a step starts on a day: one for each rule set in force; the earliest binds. Rules
     * of one statutory route only are left out.
     *
     * @param start day 0 in Asia/Shanghai
     */
    default List<Clock> start(
            ClockKind kind, Population population, RegionCode region, LocalDate start) {
        return start(kind, new RuleCase(population, region, null, start), start);
    }

    /**
     * The same for a matter whose route and registration are known.
     *
     * @param step legal day of the step; day 0 unless a rule counts from receipt
     */
    default List<Clock> start(ClockKind kind, RuleCase matter, LocalDate step) {
        return concerning(kind, matter)
                .filter(held -> holds(held.set(), held.rule().dayZero(step, matter)))
                .map(held -> clock(held, matter, step))
                .toList();
    }

    private Stream<Held> concerning(ClockKind kind, RuleCase matter) {
        return sets().stream()
                .filter(set -> set.holdsIn(matter.region()))
                .flatMap(set ->
                        set.rules().stream()
                                .filter(rule -> rule.concerns(kind, matter))
                                .map(rule -> new Held(set, rule)));
    }

    /** Whether the version is in force on the day and no later one is. */
    private boolean holds(RuleSet version, LocalDate day) {
        if (!version.inForce(day)) {
            return false;
        }
        for (RuleSet other : sets()) {
            if (other.id().equals(version.id())
                    && other.version() > version.version()
                    && other.inForce(day)) {
                return false;
            }
        }
        return true;
    }

    /** A rule with the set it stands in. */
    record Held(RuleSet set, Rule rule) {}

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
    default List<ClockExtension> extensions(Collection<RunningClock> clocks, int days) {
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
    default Optional<ClockExtension> most(RunningClock clock) {
        ClockKind kind = clock.kind().extension();
        RuleRef own = clock.clock().rule();
        return sets().stream()
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
    default Optional<Integer> limit(ClockKind kind, RuleCase matter, LocalDate day) {
        return concerning(kind, matter)
                .filter(held -> holds(held.set(), day))
                .max(
                        Comparator.comparingInt((Held held) -> held.set().regionPrefix().length())
                                .thenComparing(held -> held.set().from()))
                .map(held -> held.rule().days());
    }

    /** A deadline computed anew with this book's calendar; none where nothing was provisional. */
    default Optional<Clock> recomputed(Clock clock) {
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
    default Clock clock(ClockKind kind, RuleRef rule, LocalDate start, ClockInputs inputs) {
        LocalDate due =
                switch (inputs.dayKind()) {
                    case CALENDAR -> start.plusDays(inputs.days());
                    case WORKING -> calendar().plusWorked(start, inputs.days());
                    case PERCENT, NUMBER ->
                            throw new IllegalArgumentException(inputs.dayKind() + " is no clock");
                };
        if (inputs.rollsOver()) {
            due = calendar().workedFrom(due);
        }
        boolean needsCalendar = inputs.dayKind() == DayKind.WORKING || inputs.rollsOver();
        boolean provisional = needsCalendar && !calendar().isPublished(due.getYear());
        return new Clock(kind, rule, start, due, provisional, inputs);
    }
}
