package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.UnitRenamed;
import fengqiao.kernel.directory.UnitSucceeded;
import org.jspecify.annotations.Nullable;

/**
 * Art. 24: the successor acts in the open matters of a unit that is no more. It is known, of the
 * same county, and has no successor itself.
 */
final class ReformUnitDecision {
    private ReformUnitDecision() {}

    /** Only what was registered and is in force can change. */
    static void requireInForce(DirectoryState state, UnitId unit) {
        if (state.unit() == null) {
            throw Refusal.of(DirectoryRule.UNKNOWN, unit.value()).asException();
        }
        state.requireInForce(unit.value());
    }

    static UnitRenamed rename(RenameUnit command) {
        return new UnitRenamed(command.unit(), command.name(), command.from());
    }

    /**
     * @param region of the unit
     * @param successorRegion of the successor; none where it is unknown or has one itself
     */
    static UnitSucceeded succeed(
            SucceedUnit command, RegionCode region, @Nullable RegionCode successorRegion) {
        if (successorRegion == null || command.successor().equals(command.unit())) {
            throw Refusal.of(DirectoryRule.UNIT_UNKNOWN, command.successor().value())
                    .naming(FieldFault.of("successor", "unknown"))
                    .asException();
        }
        if (!successorRegion.within(region.county())) {
            throw Refusal.of(DirectoryRule.COUNTY)
                    .naming(FieldFault.of("successor", "format", region.county().value()))
                    .asException();
        }
        return new UnitSucceeded(command.unit(), command.successor(), command.from());
    }
}
