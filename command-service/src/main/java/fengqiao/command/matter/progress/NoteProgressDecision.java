package fengqiao.command.matter.progress;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.life.Move;

/** The unit that has the matter, as often as it likes until the matter is resolved. */
final class NoteProgressDecision {
    private NoteProgressDecision() {}

    static ProgressNoted decide(MatterState state, NoteProgress command, CipherText text) {
        return new ProgressNoted(
                state.requireUnit(command.unit(), Move.NOTE_PROGRESS).unit(), text);
    }
}
