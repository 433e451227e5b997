package fengqiao.command.matter.decidereview;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Reopening;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Art. 35, 36: upheld, changed, or revoked and returned to the handler at once. The re-review is
 * the last word; where a set in force knows one review only (Henan 2012: 27), the review is.
 */
final class DecideReviewDecision {
    private DecideReviewDecision() {}

    static List<MatterEvent> decide(
            MatterState state,
            DecideReview command,
            CipherText text,
            CipherText reason,
            LocalDate day,
            RuleBook rules) {
        boolean first = command.level() == ReviewLevel.REVIEW;
        Move move = first ? Move.DECIDE_REVIEW : Move.DECIDE_RE_REVIEW;
        UnitId organ = state.requireOrgan(command.organ(), move);
        if (command.outcome() == ReviewOutcome.REVOKED) {
            var revoked =
                    new ReviewDecided(
                            command.level(), organ, command.outcome(), text, false, List.of());
            return List.of(
                    revoked, Reopening.of(state, reason, ReopenCause.REVIEW_REVOKED, day, rules));
        }
        List<Clock> rights = first ? furtherReview(state, day, rules) : List.of();
        return List.of(
                new ReviewDecided(
                        command.level(), organ, command.outcome(), text, rights.isEmpty(), rights));
    }

    /** None where one of the sets under which the review ran knows no second one. */
    private static List<Clock> furtherReview(MatterState state, LocalDate day, RuleBook rules) {
        List<Clock> rights = rules.start(ClockKind.REREVIEW_APPLY, state.ruleCase(), day);
        Set<String> sets =
                rights.stream().map(right -> right.rule().set()).collect(Collectors.toSet());
        boolean every =
                state.clocks().running(ClockKind.REVIEW_DECIDE).stream()
                        .allMatch(clock -> knows(clock.clock().rule().set(), sets));
        return every ? rights : List.of();
    }

    /** A national set that came in force meanwhile stands in for the one before it. */
    private static boolean knows(String set, Set<String> sets) {
        return sets.contains(set) || set.startsWith(NATIONAL) && hasNational(sets);
    }

    private static boolean hasNational(Set<String> sets) {
        return sets.stream().anyMatch(each -> each.startsWith(NATIONAL));
    }

    private static final String NATIONAL = "regulations-";
}
