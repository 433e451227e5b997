package fengqiao.command.directory.point;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.directory.IntakePointOpened;

/** A point serves a region that is known, at any of the four levels. */
final class OpenIntakePointDecision {
    private OpenIntakePointDecision() {}

    static IntakePointOpened decide(OpenIntakePoint command, boolean regionKnown) {
        if (!regionKnown) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, command.region().value())
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
        return new IntakePointOpened(
                command.point(), command.region(), command.name(), command.from(), command.to());
    }
}
