package fengqiao.command.supervision.letter;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.supervision.LetterState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.letter.LetterCommand.AnswerLetter;
import fengqiao.command.supervision.letter.LetterCommand.IssueLetter;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.supervision.LetterKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("letter.1");
    private static final IssueLetter ISSUE =
            new IssueLetter(
                    ID,
                    new RegionCode("451324"),
                    LetterKind.IMPROVE_POLICY,
                    new UnitId("u-justice"),
                    List.of(),
                    new FreeText("suggestion"));

    private static Clock feedback(String day) {
        return LetterDecision.issue(ISSUE, SEALED, LocalDate.parse(day), RuleBook.shipped())
                .feedback();
    }

    @Test
    void order431GivesThirtyDays() {
        Clock clock = feedback("2019-03-01");
        assertThat(clock.dueDay()).isEqualTo("2019-03-31");
        assertThat(clock.rule().set()).isEqualTo("regulations-2005");
        assertThat(clock.rule().article()).isEqualTo("36");
    }

    @Test
    void from2022PolicySetsTheDay() {
        Clock clock = feedback("2024-05-07");
        assertThat(clock.rule().article()).isEqualTo("policy");
        assertThat(clock.dueDay()).isAfter("2024-05-07");
    }

    @Test
    void aDayWithoutARuleIsRefused() {
        refused(SupervisionRule.LETTER_RULE, () -> feedback("1999-01-01"));
    }

    @Test
    void aLetterIsAnsweredOnce() {
        var issued = new LetterState(new RegionCode("451324"), new UnitId("u-justice"), false);
        var answer = new AnswerLetter(ID, new FreeText("answer"), true);
        LetterState answered =
                LetterState.evolve(issued, LetterDecision.answer(issued, answer, SEALED, DAY));
        refused(RecordRule.STATE, () -> LetterDecision.answer(answered, answer, SEALED, DAY));
    }
}
