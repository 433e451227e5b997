package fengqiao.command.supervision.fieldcard;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.supervision.FieldCardState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.IssueFieldCard;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.UpgradeFieldCard;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.FieldColour;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FieldCardDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("field-card.451324.wages");
    private static final IssueFieldCard ISSUE =
            new IssueFieldCard(
                    new RegionCode("451324"),
                    "wages",
                    FieldColour.YELLOW,
                    new UnitId("u-labour"),
                    null,
                    new FreeText("arrears"));
    private static final FieldCardState YELLOW =
            FieldCardState.evolve(null, FieldCardDecision.issue(null, ISSUE, SEALED, DAY));

    private static UpgradeFieldCard upgrade(FieldColour colour) {
        return new UpgradeFieldCard(ID, colour, new FreeText("worse"));
    }

    @Test
    void aFieldHasOneCardThatOnlyGetsSeverer() {
        refused(SupervisionRule.CARD_UP, () -> FieldCardDecision.issue(YELLOW, ISSUE, SEALED, DAY));
        assertThat(
                        FieldCardDecision.upgrade(YELLOW, upgrade(FieldColour.RED), SEALED, DAY)
                                .colour())
                .isEqualTo(FieldColour.RED);
        refused(
                SupervisionRule.CARD_COLOUR,
                () -> FieldCardDecision.upgrade(YELLOW, upgrade(FieldColour.BLUE), SEALED, DAY));
    }

    @Test
    void whatIsTakenDownMayGoUpAgain() {
        FieldCardState down =
                FieldCardState.evolve(YELLOW, FieldCardDecision.release(YELLOW, SEALED, DAY));
        refused(RecordRule.STATE, () -> FieldCardDecision.release(down, SEALED, DAY));
        refused(
                RecordRule.STATE,
                () -> FieldCardDecision.upgrade(down, upgrade(FieldColour.RED), SEALED, DAY));
        assertThat(FieldCardDecision.issue(down, ISSUE, SEALED, DAY).field()).isEqualTo("wages");
    }
}
