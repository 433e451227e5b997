package fengqiao.command.supervision.card;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchRule;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardDecisionTest {
    private static final LeaderId SECRETARY = new LeaderId("l-secretary");
    private static final LeaderId HEAD = new LeaderId("l-head");
    private static final WatchState NOTHING =
            WatchState.nothing(Given.ID, new RegionCode("451324100203001"), Given.JUSTICE);

    private static WatchState elapsed(CardColour colour) {
        return after(
                NOTHING,
                new CardChanged(
                        Given.ID,
                        NOTHING.region(),
                        Given.JUSTICE,
                        null,
                        colour,
                        colour,
                        null,
                        CardCause.ELAPSED,
                        null,
                        null,
                        null,
                        null));
    }

    private static WatchState after(WatchState state, CardChanged event) {
        return Watch.after(state, event);
    }

    private static void turns(
            CardChanged event, @Nullable CardColour from, @Nullable CardColour to) {
        assertThat(event.from()).isEqualTo(from);
        assertThat(event.to()).isEqualTo(to);
    }

    @Test
    void nothingHangsOnceTheMatterHasEnded() {
        WatchState red =
                after(
                        NOTHING,
                        CardDecision.issue(
                                NOTHING, MatterStage.ACCEPTED, CardColour.RED, Given.SEALED));
        WatchState blue = after(red, CardDecision.take(red, SECRETARY, null));
        CardChanged end = CardDecision.end(blue);
        turns(end, CardColour.BLUE, null);
        WatchState after = after(blue, end);
        assertThat(after.card()).isNull();
        assertThat(after.leaders()).isEmpty();
        refused(WatchRule.NO_CARD, () -> CardDecision.handBack(after, SECRETARY, null));
        refused(
                WatchRule.MATTER_ENDED,
                () -> CardDecision.issue(after, MatterStage.CLOSED, CardColour.RED, Given.SEALED));
        refused(
                WatchRule.MATTER_ENDED,
                () -> CardDecision.supervise(after, MatterStage.WITHDRAWN, SECRETARY, null));
        turns(
                CardDecision.issue(after, MatterStage.RESOLVED, CardColour.RED, Given.SEALED),
                null,
                CardColour.RED);
    }

    @Test
    void theOfficeHangsOneOutMakesItGraverAndTakesItDown() {
        CardChanged issued =
                CardDecision.issue(NOTHING, MatterStage.ACCEPTED, CardColour.YELLOW, Given.SEALED);
        turns(issued, null, CardColour.YELLOW);
        WatchState yellow = after(NOTHING, issued);
        refused(
                WatchRule.CARD_HANGS,
                () ->
                        CardDecision.issue(
                                yellow, MatterStage.ACCEPTED, CardColour.RED, Given.SEALED));
        refused(
                WatchRule.NOT_GRAVER,
                () -> CardDecision.upgrade(yellow, CardColour.YELLOW, Given.SEALED));
        CardChanged upgraded = CardDecision.upgrade(yellow, CardColour.RED, Given.SEALED);
        turns(upgraded, CardColour.YELLOW, CardColour.RED);
        WatchState red = after(yellow, upgraded);
        CardChanged released = CardDecision.release(red, Given.SEALED);
        turns(released, CardColour.RED, null);
        refused(WatchRule.NO_CARD, () -> CardDecision.release(after(red, released), Given.SEALED));
    }

    @Test
    void whatTimeTurnedTheOfficeMayUpgradeAndTakeDownToo() {
        turns(
                CardDecision.upgrade(elapsed(CardColour.YELLOW), CardColour.RED, Given.SEALED),
                CardColour.YELLOW,
                CardColour.RED);
        CardChanged released = CardDecision.release(elapsed(CardColour.RED), Given.SEALED);
        turns(released, CardColour.RED, null);
        assertThat(released.elapsed()).isNull();
    }

    @Test
    void blueCoversTheOthersWhileALeaderSupervises() {
        WatchState red = elapsed(CardColour.RED);
        CardChanged taken = CardDecision.take(red, SECRETARY, null);
        turns(taken, CardColour.RED, CardColour.BLUE);
        WatchState blue = after(red, taken);
        refused(WatchRule.KNOWN, () -> CardDecision.take(blue, SECRETARY, null));
        refused(WatchRule.NO_CARD, () -> CardDecision.handBack(blue, HEAD, null));
        WatchState both = after(blue, CardDecision.take(blue, HEAD, null));
        CardChanged oneLeft = CardDecision.handBack(both, SECRETARY, null);
        turns(oneLeft, CardColour.BLUE, CardColour.BLUE);
        CardChanged noneLeft = CardDecision.handBack(after(both, oneLeft), HEAD, Given.SEALED);
        turns(noneLeft, CardColour.BLUE, CardColour.RED);
        assertThat(noneLeft.reason()).isEqualTo(Given.SEALED);
    }
}
