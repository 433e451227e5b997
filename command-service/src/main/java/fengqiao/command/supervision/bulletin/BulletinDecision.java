package fengqiao.command.supervision.bulletin;

import fengqiao.command.supervision.BulletinState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.bulletin.BulletinCommand.AnswerBulletin;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.supervision.BulletinAnswered;
import java.time.LocalDate;

/** The units a bulletin asks answer it, once each. */
final class BulletinDecision {
    private BulletinDecision() {}

    static BulletinAnswered answer(
            BulletinState state, AnswerBulletin command, CipherText text, LocalDate day) {
        if (!state.asks().contains(command.unit())) {
            throw state.refusal(SupervisionRule.BULLETIN_UNIT, command.unit().value())
                    .asException();
        }
        return new BulletinAnswered(command.unit(), text, day);
    }
}
