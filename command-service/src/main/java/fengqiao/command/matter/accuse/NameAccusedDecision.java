package fengqiao.command.matter.accuse;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Art. 30: the accused unit never has the accusation. Where it has it in hand when it is named, the
 * matter comes back and is to be sent to another one; an opinion it gave before stands until the
 * matter is handed on or reopened.
 */
final class NameAccusedDecision {
    /** Stages in which a unit has it and has not replied. */
    private static final Set<MatterStage> IN_HAND =
            EnumSet.of(
                    MatterStage.ROUTED,
                    MatterStage.OBJECTED,
                    MatterStage.ACCEPTED,
                    MatterStage.DISPUTED);

    private NameAccusedDecision() {}

    /**
     * @param unitRegion where the unit belongs, none for an unknown one and for none
     */
    static AccusedNamed decide(
            MatterState state,
            NameAccused command,
            @Nullable RegionCode unitRegion,
            LocalDate day,
            RuleBook rules) {
        UnitId unit = command.unit();
        if (state.registration().kind() != PetitionKind.ACCUSATION) {
            throw Refusal.of(IntakeRule.ACCUSED)
                    .naming(FieldFault.of("unit", "accused"))
                    .asException();
        }
        state.require(Move.NAME_ACCUSED);
        if (unit != null) {
            requireOfCounty(state, unit, unitRegion);
        }
        if (Objects.equals(unit, state.intake().accused())) {
            throw state.refusal(IntakeRule.ACCUSED_KNOWN, Move.NAME_ACCUSED).asException();
        }
        boolean back =
                unit != null && unit.equals(state.life().unit()) && IN_HAND.contains(state.stage());
        return new AccusedNamed(
                unit,
                back,
                back
                        ? rules.start(ClockKind.ROUTE, state.registration().ruleCase(null), day)
                        : List.of());
    }

    private static void requireOfCounty(
            MatterState state, UnitId unit, @Nullable RegionCode unitRegion) {
        RegionCode county = state.registration().region().county();
        if (unitRegion == null || !unitRegion.county().equals(county)) {
            throw Refusal.of(MatterRule.UNIT_UNKNOWN, unit.value(), county.value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
    }
}
