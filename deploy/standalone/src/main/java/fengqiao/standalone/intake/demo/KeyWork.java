package fengqiao.standalone.intake.demo;

import fengqiao.kernel.rule.HolidayCalendar;
import fengqiao.standalone.intake.row.Column;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is done for a few matters only: a plan, a team, a hearing, a card by hand, and what the
 * court and the organ of re-review say. It draws from numbers of its own, so that every other
 * column is the same as before.
 */
final class KeyWork {
    /** Within which confirmation or a re-review is applied for. */
    private static final int WINDOW = 28;

    private final String county;
    private final Phrases phrases;
    private final SplittableRandom random;
    private final WorkClock clock;
    private final LocalDateTime horizon;
    private final String agreed;

    KeyWork(DemoPlan plan, Phrases phrases) {
        this.county = plan.county();
        this.phrases = phrases;
        this.random = new SplittableRandom(plan.seed() * 15_485_863 + county.hashCode());
        this.clock = new WorkClock(HolidayCalendar.shipped(), random);
        this.horizon = plan.horizon();
        this.agreed = phrases.word("mediation.AGREED", random, Map.of());
    }

    /**
     * @param steps of the ladder that were taken
     */
    void live(
            Map<Column, String> row,
            Map<Column, LocalDateTime> steps,
            boolean appeal,
            Map<String, String> said) {
        Map<String, String> known = new HashMap<>(said);
        known.put("county", county);
        LocalDateTime accepted = steps.get(Column.ACCEPTED_AT);
        if (accepted == null) {
            return;
        }
        LocalDateTime replied = earlier(steps.get(Column.REPLIED_AT));
        prepare(row, accepted, replied, known);
        if (appeal && chance(0.05)) {
            hear(row, accepted, replied, known);
        }
        if (chance(0.03)) {
            card(row, accepted, earlier(steps.get(Column.CLOSED_AT)), known);
        }
        if (agreed.equals(row.get(Column.MEDIATION_OUTCOME)) && chance(0.25)) {
            confirm(row, time(row, Column.MEDIATED_AT), known);
        }
        if (row.containsKey(Column.REVIEWED_AT) && chance(0.4)) {
            reReview(row, time(row, Column.REVIEWED_AT), known);
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private LocalDateTime earlier(@Nullable LocalDateTime step) {
        return step == null ? horizon : step;
    }

    private static LocalDateTime time(Map<Column, String> row, Column column) {
        return Moments.parse(row.getOrDefault(column, ""));
    }

    private static void put(Map<Column, String> row, Column column, LocalDateTime at) {
        row.put(column, Moments.text(at));
    }

    private void say(
            Map<Column, String> row, Column column, String kind, Map<String, String> known) {
        row.put(column, phrases.say(kind, random, known));
    }

    private void word(Map<Column, String> row, Column column, String slot) {
        row.put(column, phrases.word(slot, random, Map.of()));
    }

    /** A leader's case has its plan and often a team; of the others few have a plan. */
    private void prepare(
            Map<Column, String> row,
            LocalDateTime accepted,
            LocalDateTime replied,
            Map<String, String> known) {
        boolean led = row.containsKey(Column.LEADER_AT);
        LocalDateTime planned = clock.after(accepted, 1.2, 0.4);
        if (chance(led ? 0.6 : 0.03) && planned.isBefore(replied)) {
            put(row, Column.PLAN_AT, planned);
            say(row, Column.PLAN_TEXT, "plan", known);
            LocalDateTime target = planned.plusDays(random.nextInt(15, 45));
            row.put(Column.PLAN_TARGET, target.toLocalDate().toString());
        }
        LocalDateTime appointed = clock.after(accepted, 0.8, 0.4);
        if (led && chance(0.4) && appointed.isBefore(replied)) {
            put(row, Column.TEAM_AT, appointed);
            say(row, Column.TEAM_MEMBERS, "team", known);
        }
    }

    private void hear(
            Map<Column, String> row,
            LocalDateTime accepted,
            LocalDateTime replied,
            Map<String, String> known) {
        LocalDateTime opened = clock.after(accepted, 2.5, 0.4);
        boolean oneSession = chance(0.6);
        LocalDateTime ended =
                oneSession
                        ? opened.plusMinutes(random.nextInt(60, 200))
                        : clock.after(opened, 1.5, 0.3);
        if (ended.isBefore(replied)) {
            put(row, Column.HEARING_AT, opened);
            say(row, Column.HEARING_SUBJECT, "hearing", known);
            put(row, Column.HEARING_ENDED_AT, ended);
            say(row, Column.HEARING_FINDINGS, "findings", known);
        }
    }

    private void card(
            Map<Column, String> row,
            LocalDateTime accepted,
            LocalDateTime closed,
            Map<String, String> known) {
        LocalDateTime at = clock.after(accepted, 3, 0.5);
        if (!at.isBefore(closed)) {
            return;
        }
        double drawn = random.nextDouble();
        String colour = drawn < 0.5 ? "YELLOW" : drawn < 0.75 ? "RED" : "BLUE";
        put(row, Column.CARD_AT, at);
        word(row, Column.CARD_COLOUR, "card." + colour);
        say(row, Column.CARD_REASON, "card", known);
        if (colour.equals("BLUE")) {
            row.put(Column.CARD_LEADER, anotherLeader(row.get(Column.LEADER)));
        }
        LocalDateTime released = clock.after(at, 4, 0.5);
        if (chance(0.7) && released.isBefore(closed)) {
            put(row, Column.CARD_RELEASED_AT, released);
            say(row, Column.CARD_RELEASE_REASON, "card.release", known);
        }
    }

    /** The one who has the case supervises it as it is. */
    private String anotherLeader(@Nullable String first) {
        int number = 1 + random.nextInt(DemoPosts.LEADERS);
        String leader = DemoPosts.leader(county, number);
        return leader.equals(first)
                ? DemoPosts.leader(county, 1 + number % DemoPosts.LEADERS)
                : leader;
    }

    private void confirm(
            Map<Column, String> row, LocalDateTime mediated, Map<String, String> known) {
        LocalDateTime applied = clock.after(mediated, 2.5, 0.6);
        if (!inTime(applied, mediated)) {
            return;
        }
        put(row, Column.CONFIRMATION_APPLIED_AT, applied);
        row.put(Column.COURT, "u-" + county + "-court");
        LocalDateTime looked = clock.after(applied, 0.8, 0.5);
        if (!looked.isBefore(horizon)) {
            return;
        }
        if (chance(0.05)) {
            decide(row, looked, "DECLINED", known);
            return;
        }
        put(row, Column.CONFIRMATION_TAKEN_UP_AT, looked);
        LocalDateTime extended = clock.after(looked, 5, 0.2);
        LocalDateTime decided = clock.after(looked, 5, 0.5);
        if (extended.isBefore(decided) && extended.isBefore(horizon) && chance(0.2)) {
            put(row, Column.CONFIRMATION_EXTENDED_AT, extended);
            row.put(Column.CONFIRMATION_EXTENSION_DAYS, chance(0.5) ? "5" : "10");
            say(row, Column.CONFIRMATION_EXTENSION_REASON, "court.longer", known);
        }
        if (decided.isBefore(horizon)) {
            decide(row, decided, chance(0.92) ? "CONFIRMED" : "REJECTED", known);
        }
    }

    private boolean inTime(LocalDateTime applied, LocalDateTime after) {
        return applied.isBefore(horizon) && applied.isBefore(after.plusDays(WINDOW));
    }

    private void decide(
            Map<Column, String> row, LocalDateTime at, String decision, Map<String, String> known) {
        put(row, Column.CONFIRMED_AT, at);
        word(row, Column.CONFIRMATION_DECISION, "court." + decision);
        if (!decision.equals("CONFIRMED")) {
            say(row, Column.CONFIRMATION_REASON, "court." + decision, known);
        }
        if (!decision.equals("DECLINED")) {
            known.put("year", Integer.toString(at.getYear()));
            say(row, Column.RULING, "ruling", known);
        }
    }

    private void reReview(
            Map<Column, String> row, LocalDateTime reviewed, Map<String, String> known) {
        LocalDateTime applied = clock.after(reviewed, 4, 0.5);
        if (!inTime(applied, reviewed)) {
            return;
        }
        put(row, Column.RE_REVIEW_APPLIED_AT, applied);
        row.put(Column.RE_REVIEW_ORGAN, "u-" + county + "-re-review");
        say(row, Column.RE_REVIEW_REASON, "re-review", known);
        LocalDateTime decided = clock.after(applied, 9, 0.3);
        if (decided.isBefore(horizon)) {
            String outcome = chance(0.85) ? "UPHELD" : "CHANGED";
            put(row, Column.RE_REVIEWED_AT, decided);
            word(row, Column.RE_REVIEW_OUTCOME, "review." + outcome);
            say(row, Column.RE_REVIEW_TEXT, "re-review." + outcome, known);
        }
    }
}
