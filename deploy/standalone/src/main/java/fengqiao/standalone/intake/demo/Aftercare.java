package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.row.Column;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SplittableRandom;

/** What follows the closing: a review, a pledge, quality review, ratings, a visit. */
final class Aftercare {
    /** Within which a review is applied for and a rating given. */
    private static final int WINDOW = 28;

    private final String county;
    private final Phrases phrases;
    private final WorkClock clock;
    private final SplittableRandom random;
    private final LocalDateTime horizon;

    Aftercare(DemoPlan plan, Phrases phrases, WorkClock clock, SplittableRandom random) {
        this.county = plan.county();
        this.phrases = phrases;
        this.clock = clock;
        this.random = random;
        this.horizon = plan.horizon();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Nothing of a matter that was reopened: what followed its closing is over. */
    void live(
            Map<Column, String> row,
            Map<Column, LocalDateTime> steps,
            boolean appeal,
            boolean petition,
            Map<String, String> known) {
        LocalDateTime closed = steps.get(Column.CLOSED_AT);
        LocalDateTime replied = steps.get(Column.REPLIED_AT);
        if (closed == null || steps.containsKey(Column.REOPENED_AT)) {
            return;
        }
        if (replied != null && appeal && chance(0.05) && review(row, replied, closed, known)) {
            return;
        }
        boolean sound = chance(0.97);
        boolean pledged = replied != null && appeal && sound && pledge(row, closed);
        if (chance(0.1) && assess(row, closed, sound || pledged ? "SOUND" : "ERROR", known)) {
            if (!sound && !pledged) {
                return;
            }
        }
        if (petition && chance(0.5)) {
            rate(row, closed, replied != null, known);
        }
        if (chance(0.35)) {
            followUp(row, closed, known);
        }
    }

    private boolean review(
            Map<Column, String> row,
            LocalDateTime replied,
            LocalDateTime closed,
            Map<String, String> known) {
        LocalDateTime applied = clock.after(closed, 1.5, 0.4);
        if (!applied.isBefore(horizon) || applied.isAfter(replied.plusDays(WINDOW))) {
            return false;
        }
        row.put(Column.REVIEW_APPLIED_AT, Moments.text(applied));
        row.put(Column.REVIEW_ORGAN, "u-" + county + "-review");
        row.put(Column.REVIEW_REASON, phrases.say("review", random, known));
        LocalDateTime decided = clock.after(applied, 9, 0.3);
        if (decided.isBefore(horizon)) {
            String outcome = chance(0.8) ? "UPHELD" : "CHANGED";
            row.put(Column.REVIEWED_AT, Moments.text(decided));
            row.put(Column.REVIEW_OUTCOME, phrases.word("review." + outcome, random, known));
            row.put(Column.REVIEW_TEXT, phrases.say("review." + outcome, random, known));
        }
        return true;
    }

    private boolean pledge(Map<Column, String> row, LocalDateTime closed) {
        LocalDateTime at = clock.after(closed, 0.5, 0.3);
        if (!chance(0.3) || !at.isBefore(horizon)) {
            return false;
        }
        row.put(Column.PLEDGED_AT, Moments.text(at));
        return true;
    }

    private boolean assess(
            Map<Column, String> row,
            LocalDateTime closed,
            String verdict,
            Map<String, String> known) {
        LocalDateTime at = clock.after(closed, 5, 0.4);
        if (!at.isBefore(horizon)) {
            return false;
        }
        row.put(Column.ASSESSED_AT, Moments.text(at));
        row.put(Column.QUALITY_VERDICT, phrases.word("quality." + verdict, random, known));
        row.put(Column.QUALITY_TEXT, phrases.say("quality." + verdict, random, known));
        return true;
    }

    /** Office and unit apart; where no unit had it, there is nothing of a unit's to rate. */
    private void rate(
            Map<Column, String> row,
            LocalDateTime closed,
            boolean unit,
            Map<String, String> known) {
        LocalDateTime at = clock.after(closed, 3, 0.5);
        if (at.isBefore(horizon) && at.isBefore(closed.plusDays(WINDOW))) {
            row.put(Column.RATED_AT, Moments.text(at));
            row.put(Column.OFFICE_RATING, phrases.word("rating", random, known));
            if (unit) {
                row.put(Column.UNIT_RATING, phrases.word("rating", random, known));
            }
        }
    }

    private void followUp(
            Map<Column, String> row, LocalDateTime closed, Map<String, String> known) {
        LocalDateTime at = clock.after(closed, 6, 0.4);
        if (at.isBefore(horizon)) {
            double drawn = random.nextDouble();
            String result =
                    drawn < 0.92 ? "CARRIED_OUT" : drawn < 0.98 ? "PARTLY" : "NOT_CARRIED_OUT";
            row.put(Column.FOLLOWED_UP_AT, Moments.text(at));
            row.put(Column.FOLLOW_UP_RESULT, phrases.word("followup." + result, random, known));
            row.put(Column.FOLLOW_UP_TEXT, phrases.say("followup." + result, random, known));
        }
    }
}
