package fengqiao.command.dispute.confirm;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.Agreement;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationDecided;
import fengqiao.kernel.dispute.ConfirmationDeclined;
import fengqiao.kernel.dispute.ConfirmationExtended;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.DisputeStep;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People's Mediation Law, Art. 33; Supreme People's Court on judicial confirmation, Art. 4, 5. */
final class ConfirmDecision {
    private ConfirmDecision() {}

    static ConfirmationApplied apply(
            DisputeState state,
            ApplyForConfirmation command,
            boolean courtKnown,
            LocalDate day,
            RuleBook rules) {
        Agreement agreement = state.requireAgreement(DisputeMove.APPLY);
        DisputeState.requireBody(command.acting(), agreement.body());
        if (!courtKnown) {
            throw Refusal.of(
                            MatterRule.UNIT_UNKNOWN,
                            command.court().value(),
                            state.region().county().value())
                    .naming(FieldFault.of("court", "unknown"))
                    .asException();
        }
        if (!command.jointly()) {
            throw state.refused(DisputeRule.JOINTLY, DisputeMove.APPLY).asException();
        }
        LocalDate last = agreement.applyBy();
        if (last != null && day.isAfter(last)) {
            throw state.refused(DisputeRule.LATE, DisputeMove.APPLY, last.toString()).asException();
        }
        return new ConfirmationApplied(
                command.court(), clocks(state, ClockKind.CONFIRMATION_TAKE_UP, day, rules));
    }

    static ConfirmationTakenUp takeUp(
            DisputeState state, TakeUpConfirmation command, LocalDate day, RuleBook rules) {
        UnitId court = requireCourt(state, command.acting(), DisputeMove.TAKE_UP);
        return new ConfirmationTakenUp(
                court, clocks(state, ClockKind.CONFIRMATION_DECIDE, day, rules));
    }

    static ConfirmationDeclined decline(
            DisputeState state, DeclineConfirmation command, CipherText reason) {
        UnitId court = requireCourt(state, command.acting(), DisputeMove.DECLINE);
        return new ConfirmationDeclined(court, reason);
    }

    static ConfirmationExtended extend(
            DisputeState state, ExtendConfirmation command, CipherText reason, RuleBook rules) {
        UnitId court = requireCourt(state, command.acting(), DisputeMove.EXTEND);
        List<RunningClock> deciding =
                state.course().step() instanceof DisputeStep.TakenUp taken
                        ? taken.deciding().stream().map(RunningClock::started).toList()
                        : List.of();
        List<ClockExtension> granted = rules.extensions(deciding, command.days());
        int most = granted.stream().mapToInt(ClockExtension::days).min().orElse(0);
        if (most < command.days()) {
            throw state.refused(DisputeRule.EXTENSION, DisputeMove.EXTEND, Integer.toString(most))
                    .naming(FieldFault.of("days", "range", "1", Integer.toString(most)))
                    .asException();
        }
        return new ConfirmationExtended(court, reason, granted);
    }

    static ConfirmationDecided decide(
            DisputeState state, DecideConfirmation command, @Nullable CipherText reason) {
        UnitId court = requireCourt(state, command.acting(), DisputeMove.DECIDE);
        return new ConfirmationDecided(court, command.decision(), command.ruling(), reason);
    }

    /** The court that was asked, and no other. */
    private static UnitId requireCourt(
            DisputeState state, @Nullable UnitId acting, DisputeMove move) {
        UnitId court =
                switch (state.course().step()) {
                    case DisputeStep.Applied applied -> applied.court();
                    case DisputeStep.TakenUp taken -> taken.court();
                    default -> null;
                };
        if (acting != null && court != null && !acting.equals(court)) {
            throw Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
        state.require(move);
        if (court == null) {
            throw state.refused(DisputeRule.STATE, move, move.resource(), state.stage())
                    .asException();
        }
        return court;
    }

    private static List<Clock> clocks(
            DisputeState state, ClockKind kind, LocalDate day, RuleBook rules) {
        RegionCode region = state.region();
        return rules.start(
                kind, new RuleCase(Population.DISPUTE, region, null, state.course().day()), day);
    }
}
