package fengqiao.command.matter.extend;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.List;

/**
 * Art. 34 (2005: 33): complex matters, once, by the head, at most as long as the set of each clock
 * allows, while the time still runs, and the petitioner has been told why.
 */
final class ExtendHandlingDecision {
    private ExtendHandlingDecision() {}

    static HandlingExtended decide(
            MatterState state,
            ExtendHandling command,
            CipherText reason,
            LocalDate day,
            RuleBook rules) {
        Assignment assignment = state.requireUnit(command.unit(), Move.EXTEND);
        RunningClock binding =
                state.clocks()
                        .earliest(ClockKind.HANDLE)
                        .orElseThrow(() ->
                                state.refusal(MatterRule.EXTENSION_NONE, Move.EXTEND)
                                        .asException());
        if (day.isAfter(binding.dueDay())) {
            throw state.refusal(MatterRule.EXTENSION_LATE, Move.EXTEND, binding.dueDay().toString())
                    .asException();
        }
        if (command.toldOn().isAfter(day)) {
            throw Refusal.of(MatterRule.EXTENSION_UNTOLD)
                    .naming(FieldFault.of("toldOn", "not-yet", day.toString()))
                    .asException();
        }
        return new HandlingExtended(
                assignment.unit(),
                command.days(),
                command.approvedBy(),
                command.toldOn(),
                reason,
                granted(state, command.days(), rules));
    }

    private static List<ClockExtension> granted(MatterState state, int days, RuleBook rules) {
        List<RunningClock> running = state.clocks().running(ClockKind.HANDLE);
        int most =
                running.stream()
                        .flatMap(clock -> rules.most(clock).stream())
                        .mapToInt(ClockExtension::days)
                        .max()
                        .orElse(0);
        if (most == 0) {
            throw state.refusal(MatterRule.EXTENSION_NONE, Move.EXTEND).asException();
        }
        if (days > most) {
            throw state.refusal(MatterRule.EXTENSION_TOO_LONG, Move.EXTEND, Integer.toString(most))
                    .naming(FieldFault.of("days", "range", "1", Integer.toString(most)))
                    .asException();
        }
        return rules.extensions(running, days);
    }
}
