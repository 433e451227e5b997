package fengqiao.command.directory.liaison;

import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.directory.LiaisonNamed;

/** One liaison a village; a new one replaces the one before. */
final class NameLiaisonDecision {
    private NameLiaisonDecision() {}

    static LiaisonNamed decide(
            NameLiaison command, DirectoryNames.Sealed name, boolean villageKnown) {
        if (!villageKnown) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, command.village().value())
                    .naming(FieldFault.of("village", "unknown"))
                    .asException();
        }
        return new LiaisonNamed(
                command.village(), name.person(), name.name(), command.from(), command.to());
    }
}
