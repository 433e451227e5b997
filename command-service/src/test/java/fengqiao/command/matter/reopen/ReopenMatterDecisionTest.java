package fengqiao.command.matter.reopen;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReopenMatterDecisionTest {
    private static MatterReopened reopen(MatterState state) {
        return reopen(state, null);
    }

    private static MatterReopened reopen(MatterState state, @Nullable ReopenCause cause) {
        return ReopenMatterDecision.decide(
                state,
                new ReopenMatter(Given.ID, cause, "reason"),
                Given.SEALED,
                LocalDate.parse("2024-08-01"),
                RuleBook.shipped());
    }

    @Test
    void itReachesItsHandlerAndTheClockStartsAnew() {
        MatterReopened reopened = reopen(Given.inHand().replied().resolved().closed().state());
        assertThat(reopened.unit()).isEqualTo(Given.JUSTICE);
        assertThat(reopened.clocks()).extracting(Clock::kind).containsExactly(ClockKind.HANDLE);
        assertThat(reopened.clocks().getFirst().startDay()).isEqualTo("2024-08-01");
    }

    @Test
    void whatWasOnlyGuidedMustBeRouted() {
        MatterReopened reopened = reopen(Given.incident().guided().closed().state());
        assertThat(reopened.unit()).isNull();
        assertThat(reopened.clocks()).extracting(Clock::kind).containsExactly(ClockKind.ROUTE);
    }

    /** Art. 30: the unit that closed it was named as the accused since. */
    @Test
    void whatTurnedOutToBeAboutItsHandlerMustBeRoutedToAnother() {
        Given given =
                Given.registered(PetitionKind.ACCUSATION, "451324100203001", "2024-05-06")
                        .routed(Given.JUSTICE)
                        .accepted(Given.JUSTICE)
                        .replied()
                        .resolved()
                        .closed()
                        .and(new AccusedNamed(Given.JUSTICE, false, List.of()));
        MatterReopened reopened = reopen(given.state());
        assertThat(reopened.unit()).isNull();
        assertThat(reopened.clocks()).extracting(Clock::kind).containsExactly(ClockKind.ROUTE);
        MatterState after = given.and(reopened).state();
        assertThat(after.stage()).isEqualTo(MatterStage.REGISTERED);
        assertThat(after.answerable()).isNull();
        assertThat(after.life().allows(Move.ROUTE)).isTrue();
    }

    @Test
    void whatIsAboutAnotherUnitReachesItsHandler() {
        Given given =
                Given.registered(PetitionKind.ACCUSATION, "451324100203001", "2024-05-06")
                        .routed(Given.JUSTICE)
                        .accepted(Given.JUSTICE)
                        .replied()
                        .resolved()
                        .closed()
                        .and(new AccusedNamed(Given.POLICE, false, List.of()));
        assertThat(reopen(given.state()).unit()).isEqualTo(Given.JUSTICE);
    }

    @Test
    void whatIsFinalIsReopenedForNewFactsOnly() {
        MatterState end =
                Given.appealInHand("2024-05-06").answered().exhausted().resolved().closed().state();
        var refusal = refused(MatterRule.FINAL, () -> reopen(end, ReopenCause.SAME_FACTS));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("36");
        refused(MatterRule.FINAL, () -> reopen(end));
        assertThat(reopen(end, ReopenCause.NEW_FACTS).cause()).isEqualTo(ReopenCause.NEW_FACTS);
    }

    @Test
    void whatIsInHandIsNotReopened() {
        refused(MatterRule.STATE, () -> reopen(Given.inHand().state()));
    }
}
