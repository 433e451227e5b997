package fengqiao.command.supervision.bulletin;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.BulletinState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.bulletin.BulletinCommand.AnswerBulletin;
import fengqiao.command.supervision.bulletin.BulletinCommand.IssueBulletin;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinIssued;
import java.time.LocalDate;
import java.util.Set;

/** The units a bulletin asks answer it, once each. */
final class BulletinDecision {
    private BulletinDecision() {}

    /**
     * @param known those of its units that the directory knows
     */
    static BulletinIssued issue(
            IssueBulletin command, Set<UnitId> known, CipherText text, LocalDate day) {
        for (UnitId unit : command.units()) {
            if (!known.contains(unit)) {
                throw Refusal.of(RecordRule.UNIT_UNKNOWN, unit.value())
                        .naming(FieldFault.of("units", "unknown"))
                        .asException();
            }
        }
        return new BulletinIssued(
                command.region(),
                command.number(),
                command.subject(),
                command.units(),
                text,
                command.due(),
                day);
    }

    static BulletinAnswered answer(
            BulletinState state, AnswerBulletin command, CipherText text, LocalDate day) {
        if (!state.asks().contains(command.unit())) {
            throw state.refusal(SupervisionRule.BULLETIN_UNIT, command.unit().value())
                    .asException();
        }
        return new BulletinAnswered(command.unit(), text, day);
    }
}
