package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.RegionMerged;
import fengqiao.kernel.directory.RegionRenamed;
import fengqiao.kernel.directory.RegionSplit;
import fengqiao.kernel.directory.RegionWithdrawn;
import java.util.Set;

/**
 * A region that ends names the one its open matters are acted on from. That one exists, is of the
 * same county, and has not ended itself, so that heirs never go round in a circle.
 */
final class ReformRegionDecision {
    private ReformRegionDecision() {}

    /** Only what was registered and is in force can change. */
    static void requireInForce(DirectoryState state, RegionCode code) {
        if (state.region() == null) {
            throw Refusal.of(DirectoryRule.UNKNOWN, code.value()).asException();
        }
        state.requireInForce(code.value());
    }

    static RegionRenamed rename(RenameRegion command) {
        return new RegionRenamed(command.code(), command.name(), command.from());
    }

    /**
     * @param standing those of the parts that are known and have not ended
     */
    static RegionSplit split(SplitRegion command, Set<RegionCode> standing) {
        for (RegionCode part : command.into()) {
            requirePlace(command.code(), part, "into", standing);
            requireLevel(command.code(), part, "into");
        }
        return new RegionSplit(command.code(), command.into(), command.heir(), command.from());
    }

    static RegionMerged merge(MergeRegion command, Set<RegionCode> standing) {
        requirePlace(command.code(), command.into(), "into", standing);
        requireLevel(command.code(), command.into(), "into");
        return new RegionMerged(command.code(), command.into(), command.from());
    }

    static RegionWithdrawn withdraw(WithdrawRegion command, Set<RegionCode> standing) {
        requirePlace(command.code(), command.heir(), "heir", standing);
        return new RegionWithdrawn(command.code(), command.heir(), command.from());
    }

    private static void requirePlace(
            RegionCode code, RegionCode other, String field, Set<RegionCode> standing) {
        if (!standing.contains(other)) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, other.value())
                    .naming(FieldFault.of(field, "unknown"))
                    .asException();
        }
        if (!other.within(code.county())) {
            throw Refusal.of(DirectoryRule.COUNTY)
                    .naming(FieldFault.of(field, "format", code.county().value()))
                    .asException();
        }
        if (other.within(code)) {
            throw Refusal.of(DirectoryRule.LEVEL, other.value(), code.value())
                    .naming(FieldFault.of(field, "unknown"))
                    .asException();
        }
    }

    private static void requireLevel(RegionCode code, RegionCode other, String field) {
        if (other.level() != code.level()) {
            throw Refusal.of(DirectoryRule.LEVEL, other.value(), code.value())
                    .naming(FieldFault.of(field, "unknown"))
                    .asException();
        }
    }
}
