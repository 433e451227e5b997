package fengqiao.command.supervision.letter;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.LetterKind;
import java.util.List;

/** What can be asked here. */
sealed interface LetterCommand {
    /** The petition office suggests. */
    record IssueLetter(
            RecordId id,
            RegionCode region,
            LetterKind kind,
            UnitId unit,
            List<MatterId> matters,
            FreeText text)
            implements LetterCommand {}

    /** The unit answers in writing. */
    record AnswerLetter(RecordId id, FreeText text, boolean adopted) implements LetterCommand {}
}
