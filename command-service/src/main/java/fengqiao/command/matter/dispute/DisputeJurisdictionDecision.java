package fengqiao.command.matter.dispute;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Receivers;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.life.Move;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Art. 24: units that do not agree take it to the superior they have in common. */
final class DisputeJurisdictionDecision {
    private DisputeJurisdictionDecision() {}

    /**
     * @param regions of the units in dispute, in their order; none for an unknown one
     */
    static JurisdictionDisputed decide(
            MatterState state,
            DisputeJurisdiction command,
            List<@Nullable RegionCode> regions,
            CipherText reason) {
        if (command.unit() != null) {
            Receivers.requireHandler(state, command.unit());
        }
        state.require(Move.DISPUTE);
        Set<UnitId> units = new LinkedHashSet<>(command.units());
        if (units.size() < 2) {
            throw Refusal.of(IntakeRule.DISPUTANTS)
                    .naming(FieldFault.of("units", "units"))
                    .asException();
        }
        List<RegionCode> known = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Receivers.require(state, command.units().get(i), regions.get(i));
            known.add(Objects.requireNonNull(regions.get(i)));
        }
        return new JurisdictionDisputed(List.copyOf(units), superior(known), reason);
    }

    /** The narrowest region that holds them all. */
    private static RegionCode superior(List<RegionCode> regions) {
        RegionCode first = regions.getFirst();
        RegionCode found = first.county();
        for (RegionLevel level : RegionLevel.values()) {
            if (level.compareTo(first.level()) <= 0) {
                RegionCode wider = first.at(level);
                found = regions.stream().allMatch(one -> one.within(wider)) ? wider : found;
            }
        }
        return found;
    }
}
