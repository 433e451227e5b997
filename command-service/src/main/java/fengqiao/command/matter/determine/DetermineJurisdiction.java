package fengqiao.command.matter.determine;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.StatutoryRoute;
import org.jspecify.annotations.Nullable;

/**
 * The common superior says which unit is competent (Art. 24).
 *
 * @param route none for the usual one of its kind
 */
public record DetermineJurisdiction(
        MatterId matterId, UnitId unit, @Nullable StatutoryRoute route, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "DetermineJurisdiction[" + matterId + "]";
    }
}
