package fengqiao.command.supervision.letter;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.LetterState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.letter.LetterCommand.AnswerLetter;
import fengqiao.command.supervision.letter.LetterCommand.IssueLetter;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterIssued;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Order 431, art. 36: the unit answers within thirty days. The Regulations of 2022, art. 40, set no
 * day: there policy does.
 */
final class LetterDecision {
    private LetterDecision() {}

    static LetterIssued issue(IssueLetter command, CipherText text, LocalDate day, RuleBook rules) {
        Clock feedback =
                rules
                        .start(
                                ClockKind.LETTER_FEEDBACK,
                                Population.PETITION,
                                command.region(),
                                day)
                        .stream()
                        .min(Comparator.comparing(Clock::dueDay))
                        .orElseThrow(() ->
                                Refusal.of(SupervisionRule.LETTER_RULE, day.toString())
                                        .asException());
        return new LetterIssued(
                command.region(),
                command.kind(),
                command.unit(),
                command.matters(),
                text,
                day,
                feedback);
    }

    static LetterAnswered answer(
            LetterState state, AnswerLetter command, CipherText text, LocalDate day) {
        state.require("answers");
        return new LetterAnswered(text, command.adopted(), day);
    }
}
