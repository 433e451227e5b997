package fengqiao.command.supervision.deadline;

import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.RunningClock;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardColour;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be noted of a matter for one instant.
 *
 * @param misses clocks that have run out
 * @param colour of the card after it
 */
record MatterFiring(
        Watched matter, Instant at, List<WatchedClock> misses, @Nullable CardColour colour)
        implements Firing {

    @Override
    public Waiting of() {
        return matter;
    }

    @Override
    public Waiting after(Waiting current) {
        return current instanceof Watched now ? now.after(this) : current;
    }

    /** In order: what was missed, then the card. */
    @Override
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        misses.stream()
                .sorted(Comparator.comparing(WatchedClock::missedAt))
                .forEach(clock -> steps.add(miss(clock.clock())));
        if (colour != matter.colour()) {
            steps.add(turn());
        }
        return steps;
    }

    private Step miss(RunningClock ranOut) {
        Clock clock = ranOut.clock();
        var command =
                new RecordMiss(
                        matter.matterId(),
                        matter.region(),
                        matter.unit(),
                        clock.kind(),
                        clock.rule(),
                        clock.startDay(),
                        ranOut.dueDay(),
                        matter.matter().accusation());
        return new Step(Firing.name(matter.matterId().value(), "miss", ranOut), command);
    }

    private Step turn() {
        Optional<Clock> binding =
                matter.clocks().stream()
                        .filter(clock -> colour != null && clock.colourAt(at) == colour)
                        .map(clock -> clock.clock())
                        .min(Comparator.comparing(clock -> clock.dueDay()))
                        .map(clock -> clock.clock());
        var command =
                new TurnCard(
                        matter.matterId(),
                        matter.region(),
                        matter.unit(),
                        colour,
                        cause(),
                        binding.map(Clock::kind).orElse(null),
                        binding.map(Clock::dueDay).orElse(null),
                        matter.matter().accusation());
        return new Step(
                String.join(
                        "/",
                        matter.matterId().value(),
                        "card",
                        at.toString(),
                        colour == null ? CardColour.GREEN.name() : colour.name()),
                command);
    }

    private CardCause cause() {
        if (CardColour.graver(colour, matter.colour()) == colour) {
            return CardCause.ELAPSED;
        }
        boolean owed = matter.clocks().stream().anyMatch(clock -> clock.owedAt(at));
        return owed ? CardCause.DEADLINE_MOVED : CardCause.DUTY_DONE;
    }

    /** Whether it notes that this clock ran out. */
    boolean notes(WatchedClock clock) {
        return misses.stream()
                .anyMatch(missed ->
                        missed.clock().clock().sameAs(clock.clock().clock())
                                && missed.clock().dueDay().equals(clock.clock().dueDay()));
    }
}
