package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.row.Column;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How far a matter gets, and when: mostly in time, sometimes late, now and then stuck at a step for
 * good. What would happen after the plan's end does not happen.
 */
final class Life {
    /**
     * A step of the usual way.
     *
     * @param days median, in working days
     * @param stuck chance that it is never taken
     */
    private record Step(Column at, double days, double spread, double stuck) {}

    private static final List<Step> WAY =
            List.of(
                    new Step(Column.ROUTED_AT, 0.9, 0.75, 0.006),
                    new Step(Column.ACCEPTED_AT, 1.6, 0.7, 0.012),
                    new Step(Column.REPLIED_AT, 7.5, 0.6, 0.025),
                    new Step(Column.RESOLVED_AT, 2.0, 0.8, 0.02),
                    new Step(Column.CLOSED_AT, 3.0, 0.7, 0.04));
    private static final List<Step> GUIDED_WAY =
            List.of(
                    new Step(Column.GUIDED_AT, 1.5, 0.7, 0.02),
                    new Step(Column.CLOSED_AT, 15, 0.5, 0.4));
    private static final Step REOPENING = new Step(Column.REOPENED_AT, 8, 0.6, 0.978);

    private final WorkClock clock;
    private final RandomGenerator random;
    private final LocalDateTime horizon;

    Life(WorkClock clock, RandomGenerator random, LocalDateTime horizon) {
        this.clock = clock;
        this.random = random;
        this.horizon = horizon;
    }

    /**
     * @param pace how long the township takes for everything, against 1
     * @return the steps that were taken, in their order
     */
    Map<Column, LocalDateTime> live(LocalDateTime registeredAt, double pace, boolean guided) {
        Map<Column, LocalDateTime> taken = new EnumMap<>(Column.class);
        LocalDateTime latest = registeredAt;
        for (Step step : guided ? GUIDED_WAY : WAY) {
            LocalDateTime at = take(step, latest, pace);
            if (!at.isBefore(horizon)) {
                return taken;
            }
            taken.put(step.at, at);
            latest = at;
        }
        LocalDateTime reopened = take(REOPENING, latest, pace);
        if (reopened.isBefore(horizon)) {
            taken.put(Column.REOPENED_AT, reopened);
        }
        return taken;
    }

    private LocalDateTime take(Step step, LocalDateTime latest, double pace) {
        boolean stuck = random.nextDouble() < step.stuck;
        return stuck ? horizon : clock.after(latest, step.days * pace, step.spread);
    }
}
