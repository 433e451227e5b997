package fengqiao.command.supervision.fieldcard;

import fengqiao.command.supervision.FieldCardState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.IssueFieldCard;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.UpgradeFieldCard;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.supervision.FieldCardIssued;
import fengqiao.kernel.supervision.FieldCardReleased;
import fengqiao.kernel.supervision.FieldCardUpgraded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One card a field and region; it only gets severer until it is taken down, each with a reason. */
final class FieldCardDecision {
    private FieldCardDecision() {}

    static FieldCardIssued issue(
            @Nullable FieldCardState state,
            IssueFieldCard command,
            CipherText reason,
            LocalDate day) {
        if (state != null && state.colour() != null) {
            throw state.refusal(SupervisionRule.CARD_UP)
                    .citing(SupervisionRule.POLICY)
                    .asException();
        }
        return new FieldCardIssued(
                command.region(),
                command.field(),
                command.colour(),
                command.unit(),
                command.conference(),
                reason,
                day);
    }

    static FieldCardUpgraded upgrade(
            FieldCardState state, UpgradeFieldCard command, CipherText reason, LocalDate day) {
        state.require("upgrades");
        if (state.colour() != null && command.colour().compareTo(state.colour()) <= 0) {
            throw state.refusal(SupervisionRule.CARD_COLOUR, state.colour().name())
                    .citing(SupervisionRule.POLICY)
                    .asException();
        }
        return new FieldCardUpgraded(command.colour(), reason, day);
    }

    static FieldCardReleased release(FieldCardState state, CipherText reason, LocalDate day) {
        state.require("releases");
        return new FieldCardReleased(reason, day);
    }
}
