package fengqiao.command.matter.link;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterLinked.Relation;
import fengqiao.kernel.matter.life.Move;
import org.jspecify.annotations.Nullable;

/** Matters of one county may belong together; an accusation only to accusations (Art. 30). */
final class LinkMattersDecision {
    private LinkMattersDecision() {}

    /**
     * @param other none where nobody knows it
     */
    static MatterLinked decide(
            MatterState state,
            LinkMatters command,
            @Nullable MatterState other,
            CipherText reason) {
        state.require(Move.LINK);
        boolean repeat = command.relation() == Relation.REPEAT;
        if (other == null
                || command.other().equals(command.matterId())
                || !state.registration().besides(other.registration(), repeat)) {
            throw Refusal.of(IntakeRule.OTHER_UNKNOWN, command.other().value())
                    .naming(FieldFault.of("other", "unknown"))
                    .asException();
        }
        boolean said =
                repeat
                        ? command.other().equals(state.intake().repeatOf())
                        : state.intake().belongsTo(command.other());
        if (said) {
            throw state.refusal(IntakeRule.LINKED_ALREADY, Move.LINK).asException();
        }
        return new MatterLinked(command.other(), command.relation(), reason);
    }
}
