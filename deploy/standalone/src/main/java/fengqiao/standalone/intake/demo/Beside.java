package fengqiao.standalone.intake.demo;

import fengqiao.kernel.rule.HolidayCalendar;
import fengqiao.standalone.intake.row.Column;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What happens beside the ladder while a matter is in hand: a leader takes it, somebody visits, it
 * is mediated, its time is extended. It draws from numbers of its own, so that what is invented of
 * the ladder does not depend on it.
 */
final class Beside {
    /** Days after registration within which an extension is lawful under every shipped rule set. */
    private static final int EXTENDED_BY = 25;

    private static final int SLOW = 24;

    private final String county;
    private final Phrases phrases;
    private final SplittableRandom random;
    private final WorkClock clock;
    private final LocalDateTime horizon;
    private final Aftercare aftercare;
    private final KeyWork keyWork;
    private final String appeal;

    Beside(DemoPlan plan, Phrases phrases) {
        this.county = plan.county();
        this.phrases = phrases;
        this.random = new SplittableRandom(plan.seed() * 7_368_787 + county.hashCode());
        this.clock = new WorkClock(HolidayCalendar.shipped(), random);
        this.horizon = plan.horizon();
        this.keyWork = new KeyWork(plan, phrases);
        this.aftercare = new Aftercare(plan, phrases, clock, random);
        this.appeal = phrases.word("appeal", random, Map.of());
    }

    /**
     * @param steps of the ladder that were taken
     */
    void live(
            Map<Column, String> row,
            Case place,
            Map<Column, LocalDateTime> steps,
            LocalDateTime registeredAt,
            Map<String, String> known) {
        boolean appeals = appeal.equals(row.get(Column.KIND));
        boolean incident = phrases.word("incident", random, Map.of()).equals(row.get(Column.KIND));
        LocalDateTime accepted = steps.get(Column.ACCEPTED_AT);
        if ((appeals || incident) && accepted != null) {
            LocalDateTime replied = steps.getOrDefault(Column.REPLIED_AT, horizon);
            lead(row, accepted, steps.getOrDefault(Column.CLOSED_AT, horizon));
            if (place.person() != null) {
                visit(row, registeredAt, known);
                mediate(row, place, accepted, replied, known);
            }
            extend(row, registeredAt, accepted, replied, known);
        }
        aftercare.live(row, steps, appeals, !incident, known);
        if (appeals || incident) {
            keyWork.live(row, steps, appeals, known);
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private void lead(Map<Column, String> row, LocalDateTime accepted, LocalDateTime closed) {
        LocalDateTime at = clock.after(accepted, 0.6, 0.5);
        if (chance(0.05) && at.isBefore(closed) && at.isBefore(horizon)) {
            row.put(Column.LEADER_AT, Moments.text(at));
            int number = 1 + random.nextInt(DemoPosts.LEADERS);
            row.put(Column.LEADER, DemoPosts.leader(county, number));
            row.put(Column.LEADER_ORIGIN, phrases.word("leader_origin", random, Map.of()));
        }
    }

    private void visit(
            Map<Column, String> row, LocalDateTime registeredAt, Map<String, String> known) {
        LocalDateTime at = clock.after(registeredAt, 1.5, 0.6);
        if (chance(0.08) && at.isBefore(horizon)) {
            row.put(Column.VISITED_AT, Moments.text(at));
            row.put(Column.VISIT_FINDINGS, phrases.say("visit", random, known));
        }
    }

    private void mediate(
            Map<Column, String> row,
            Case place,
            LocalDateTime accepted,
            LocalDateTime replied,
            Map<String, String> known) {
        @Nullable DemoDispute dispute = DemoDispute.of(place.category().code()).orElse(null);
        LocalDateTime handed = clock.after(accepted, 0.5, 0.4);
        LocalDateTime ended = clock.after(handed, 2.5, 0.5);
        boolean replies = replied.isBefore(horizon);
        boolean fits = handed.isBefore(horizon) && (!replies || ended.isBefore(replied));
        if (dispute == null || !fits || !chance(0.35)) {
            return;
        }
        row.put(Column.HANDED_AT, Moments.text(handed));
        row.put(Column.DISPUTE_KIND, dispute.kind());
        row.put(Column.MEDIATION_RUNG, phrases.word("rung." + dispute.rung(), random, known));
        row.put(Column.MEDIATION_BODY, dispute.bodyAt(county, place));
        if (ended.isBefore(horizon)) {
            String outcome = chance(0.88) ? "AGREED" : chance(0.6) ? "FAILED" : "GUIDED";
            row.put(Column.MEDIATED_AT, Moments.text(ended));
            row.put(Column.MEDIATION_OUTCOME, phrases.word("mediation." + outcome, random, known));
            row.put(Column.MEDIATION_TEXT, phrases.say("terms." + outcome, random, known));
            if (outcome.equals("AGREED") && chance(0.4)) {
                row.put(Column.AGREED_AMOUNT, Integer.toString(100 * random.nextInt(2, 400)));
            }
        }
    }

    /** Who is slow asks for more time, while it still runs. */
    private void extend(
            Map<Column, String> row,
            LocalDateTime registeredAt,
            LocalDateTime accepted,
            LocalDateTime replied,
            Map<String, String> known) {
        LocalDateTime at = clock.after(accepted, 12, 0.1);
        boolean slow = replied.isAfter(accepted.plusDays(SLOW));
        boolean inTime = at.isBefore(registeredAt.plusDays(EXTENDED_BY));
        if (slow && inTime && at.isBefore(replied) && at.isBefore(horizon) && chance(0.6)) {
            row.put(Column.EXTENDED_AT, Moments.text(at));
            row.put(Column.EXTENSION_DAYS, chance(0.5) ? "15" : "30");
            row.put(Column.EXTENSION_APPROVER, "head-" + county);
            row.put(Column.EXTENSION_REASON, phrases.say("extension", random, known));
        }
    }
}
