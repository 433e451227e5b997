package fengqiao.command.matter;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.rule.RuleRef;
import org.jspecify.annotations.Nullable;

/** Who may be sent a matter, who has it, and by which route it goes. */
public final class Receivers {
    private Receivers() {}

    /**
     * A unit the matter may be sent to.
     *
     * @param unitRegion where the unit belongs, none for an unknown one
     * @throws fengqiao.command.refusal.Refused where it is none of the county, or the one an
     *     accusation is about (Art. 30)
     */
    public static void require(MatterState state, UnitId unit, @Nullable RegionCode unitRegion) {
        RegionCode county = state.registration().region().county();
        if (unitRegion == null || !unitRegion.county().equals(county)) {
            throw Refusal.of(MatterRule.UNIT_UNKNOWN, unit.value(), county.value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        if (unit.equals(state.intake().accused())) {
            throw Refusal.of(IntakeRule.ACCUSED_UNIT)
                    .citing(new RuleRef("regulations-2022", 1, "30"))
                    .naming(FieldFault.of("unit", "accused-unit"))
                    .asException();
        }
    }

    /**
     * By which route a matter of its kind goes unless the office says otherwise: Art. 31 sorts
     * appeals alone, a suggestion (Art. 29) owes no handling within sixty days.
     */
    public static StatutoryRoute usualRoute(MatterState state) {
        return switch (state.registration().kind()) {
            case INCIDENT, SUGGESTION -> StatutoryRoute.POLICY;
            case ACCUSATION -> StatutoryRoute.PARTY_DISCIPLINE_PROCEDURE;
            case APPEAL -> StatutoryRoute.PETITION_PROCEDURE;
        };
    }

    /**
     * Only the unit that has the matter, or is answerable for it.
     *
     * @throws fengqiao.command.refusal.Refused where it never was this unit's
     */
    public static void requireHandler(MatterState state, UnitId unit) {
        Assignment assigned = state.handling().assigned();
        boolean has = assigned != null && unit.equals(assigned.unit());
        if (!has && !unit.equals(state.answerable())) {
            throw Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
    }
}
