package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.query.leader.CaseBulletin.Counts;
import fengqiao.query.leader.CaseBulletin.Item;
import fengqiao.query.leader.CaseBulletin.OfLeader;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.platform.web.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cases came to in a week; the same for a week long past, whatever has happened since. */
final class CaseBulletins {
    private final List<LeaderCase> cases;
    private final Period week;

    /**
     * @param cases opened up to the end of the week
     */
    CaseBulletins(List<LeaderCase> cases, Period week) {
        this.cases = cases;
        this.week = week;
    }

    Counts counts() {
        return new Counts(
                count(this::taken),
                (int) cases.stream().flatMap(this::steps).count(),
                count(this::released),
                count(one -> released(one) && one.resolved() != null),
                count(this::inHand),
                count(this::owed));
    }

    List<Item> takenItems() {
        return items(this::taken);
    }

    List<Item> releasedItems() {
        return items(this::released);
    }

    List<Item> owedItems() {
        return items(this::owed);
    }

    /** Those who took, had or released a case in the week, by id. */
    List<OfLeader> leaders() {
        Map<String, List<LeaderCase>> byLeader =
                cases.stream()
                        .filter(one -> taken(one) || released(one) || inHand(one))
                        .collect(
                                Collectors.groupingBy(
                                        one -> Objects.toString(one.leader()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return byLeader.entrySet().stream()
                .map(entry -> of(new LeaderId(entry.getKey()), entry.getValue()))
                .toList();
    }

    private OfLeader of(LeaderId leader, List<LeaderCase> own) {
        Map<CaseDuty, Integer> duties = new EnumMap<>(CaseDuty.class);
        own.stream()
                .flatMap(this::steps)
                .forEach(step -> duties.merge(step.duty(), 1, Integer::sum));
        return new OfLeader(
                leader,
                (int) own.stream().filter(this::taken).count(),
                (int) own.stream().filter(this::released).count(),
                (int) own.stream().filter(this::inHand).count(),
                duties,
                (int) own.stream().flatMap(this::steps).filter(step -> step.done()).count());
    }

    private Stream<LeaderCase.DutyStep> steps(LeaderCase one) {
        return one.steps().stream().filter(step -> week.has(step.day()));
    }

    private int count(Predicate<LeaderCase> which) {
        return (int) cases.stream().filter(which).count();
    }

    private List<Item> items(Predicate<LeaderCase> which) {
        return cases.stream()
                .filter(which)
                .sorted(
                        Comparator.comparing(LeaderCase::since)
                                .thenComparing(one -> one.matterId().value()))
                .map(one ->
                        new Item(
                                one.matterId(),
                                one.region(),
                                one.origin(),
                                one.since(),
                                one.leader(),
                                one.department(),
                                one.takenOn(),
                                one.releasedOn()))
                .toList();
    }

    private boolean taken(LeaderCase one) {
        return one.takenOn() != null && week.has(one.takenOn());
    }

    private boolean released(LeaderCase one) {
        return one.leader() != null && one.releasedOn() != null && week.has(one.releasedOn());
    }

    private boolean inHand(LeaderCase one) {
        return byTheEnd(one.takenOn()) && !byTheEnd(one.releasedOn());
    }

    private boolean owed(LeaderCase one) {
        return !byTheEnd(one.takenOn()) && !byTheEnd(one.releasedOn());
    }

    private boolean byTheEnd(@Nullable LocalDate day) {
        return day != null && !day.isAfter(week.to());
    }
}
