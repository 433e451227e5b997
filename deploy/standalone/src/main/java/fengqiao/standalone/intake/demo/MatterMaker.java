package fengqiao.standalone.intake.demo;

import fengqiao.kernel.matter.Pathway;
import fengqiao.standalone.intake.row.Column;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Invents one matter after another, in the order of registration. */
final class MatterMaker {
    /** Share of rows that come back to a closed matter, and to one still in hand. */
    private static final double REPEATS = 0.06;

    private static final double LINKS = 0.05;
    private static final int PERCENT = 100;

    private final DemoMap map;
    private final Phrases phrases;
    private final SplittableRandom random;
    private final People people;
    private final Life life;
    private final Moments moments;
    private final Weighted<Place.Township> townships;
    private final Words words;
    private final Beside beside;
    private final Cases open = new Cases();
    private final Cases closed = new Cases();

    MatterMaker(
            DemoPlan plan, DemoMap map, Phrases phrases, WorkClock clock, SplittableRandom random) {
        this.map = map;
        this.phrases = phrases;
        this.random = random;
        this.people = new People(plan.county(), phrases, random);
        this.life = new Life(clock, random, plan.horizon());
        this.moments = new Moments(clock, random);
        this.townships = new Weighted<>(map.townships(), Place.Township::load);
        this.words = new Words(phrases, random);
        this.beside = new Beside(plan, phrases);
    }

    /** The cells of a row, without its external number. */
    Map<Column, String> make(DemoCategory usual, LocalDateTime at) {
        double fate = random.nextDouble();
        Optional<Case> repeated = fate < REPEATS ? closed.find(at, random) : Optional.empty();
        Optional<Case> linked =
                fate >= REPEATS && fate < REPEATS + LINKS
                        ? open.find(at, random)
                        : Optional.empty();
        repeated.ifPresent(closed::remove);
        Case place = repeated.or(() -> linked).orElseGet(() -> somewhere(usual));
        String again = repeated.isPresent() ? "REPEAT" : linked.isPresent() ? "LINKED" : "";
        return row(place, at, again);
    }

    private Case somewhere(DemoCategory category) {
        Place.Township township = townships.draw(random);
        Place.Village village = township.villages().get(random.nextInt(township.villages().size()));
        Place.Grid grid = village.grids().get(random.nextInt(village.grids().size()));
        Person person = percent(category.parties()) ? people.next() : null;
        return new Case(category, township, village, grid, person, LocalDateTime.MIN);
    }

    private boolean percent(int share) {
        return random.nextInt(PERCENT) < share;
    }

    private Map<Column, String> row(Case place, LocalDateTime at, String again) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        boolean petition = place.person() != null && percent(place.category().petitions());
        Map<String, String> known = known(place);
        words.place(row, place, known, petition, again);
        moments.write(row, at, petition);
        row.put(Column.CHANNEL, phrases.word(moments.channels(at, petition), random, known));
        words.parties(row, place.person(), petition, people);
        if (!petition) {
            row.put(Column.WORKER, place.grid().worker());
        }
        if (!again.equals("LINKED")) {
            live(row, place, at, known);
        }
        return row;
    }

    private Map<String, String> known(Case place) {
        Map<String, String> known = new HashMap<>();
        Person person = place.person();
        known.put("village", place.village().name());
        known.put("spot", phrases.word("place", random, Map.of()));
        known.put(
                "who", person == null ? phrases.word("anybody", random, known) : person.spokenOf());
        return known;
    }

    private void live(
            Map<Column, String> row,
            Case place,
            LocalDateTime registeredAt,
            Map<String, String> known) {
        DemoCategory category = place.category();
        boolean guided = !category.pathway().isEmpty() && percent(category.guided());
        Map<Column, LocalDateTime> steps = life.live(registeredAt, place.township().pace(), guided);
        steps.forEach((step, time) -> row.put(step, Moments.text(time)));
        String kind = random.nextInt(3) == 0 ? category.countyUnit() : category.townshipUnit();
        String unit = map.unit(place.township().code(), kind);
        known.put("unit", map.unitName(unit));
        if (guided) {
            known.put(
                    "pathway",
                    Objects.requireNonNull(Pathway.shipped().get(category.pathway())).zh());
        }
        words.steps(row, known, unit, category.pathway());
        beside.live(row, place, steps, registeredAt, known);
        remember(place, steps, registeredAt);
    }

    private void remember(
            Case place, Map<Column, LocalDateTime> steps, LocalDateTime registeredAt) {
        @Nullable Person person = place.person();
        if (person == null) {
            return;
        }
        LocalDateTime latest =
                steps.values().stream().max(LocalDateTime::compareTo).orElse(registeredAt);
        var done =
                new Case(
                        place.category(),
                        place.township(),
                        place.village(),
                        place.grid(),
                        person,
                        latest);
        boolean reopened = steps.containsKey(Column.REOPENED_AT);
        boolean settled =
                steps.containsKey(Column.RESOLVED_AT) || steps.containsKey(Column.GUIDED_AT);
        if (steps.containsKey(Column.CLOSED_AT) && !reopened) {
            closed.add(done);
        } else if (reopened || !settled) {
            open.add(done);
        }
    }
}
