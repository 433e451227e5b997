package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.directory.RegionRegistered;

/** A region lies in one that is known, and its code is given once. */
final class RegisterRegionDecision {
    private RegisterRegionDecision() {}

    static void requireFree(DirectoryState state, RegisterRegion command) {
        if (state.region() != null) {
            throw Refusal.of(DirectoryRule.EXISTS, command.code().value()).asException();
        }
    }

    /**
     * @param parentKnown whether the region it lies in is known; true for a county
     */
    static RegionRegistered decide(RegisterRegion command, boolean parentKnown) {
        if (!parentKnown) {
            String parent = command.code().value();
            parent = parent.substring(0, parent.length() - 3);
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, parent)
                    .naming(FieldFault.of("code", "unknown"))
                    .asException();
        }
        return new RegionRegistered(command.code(), command.name(), command.validFrom());
    }
}
