package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.directory.UnitRegistered;

/** A unit belongs to a region that is known, and its id is given once. */
final class RegisterUnitDecision {
    private RegisterUnitDecision() {}

    static void requireFree(DirectoryState state, RegisterUnit command) {
        if (state.unit() != null) {
            throw Refusal.of(DirectoryRule.EXISTS, command.unit().value()).asException();
        }
    }

    static UnitRegistered decide(RegisterUnit command, boolean regionKnown) {
        if (!regionKnown) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, command.region().value())
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
        return new UnitRegistered(command.unit(), command.region(), command.kind(), command.name());
    }
}
