package fengqiao.command.matter.determine;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Receivers;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Art. 24: the common superior determines, and the unit it names now owes its notice. */
final class DetermineJurisdictionDecision {
    private DetermineJurisdictionDecision() {}

    /**
     * @param office region of the office that determines
     * @param unitRegion where the unit belongs, none for an unknown one
     */
    static JurisdictionDetermined decide(
            MatterState state,
            DetermineJurisdiction command,
            @Nullable RegionCode office,
            @Nullable RegionCode unitRegion,
            CipherText reason,
            LocalDate day,
            RuleBook rules) {
        state.require(Move.DETERMINE);
        RegionCode superior = state.intake().superior();
        if (office == null || (superior != null && !superior.within(office))) {
            throw state.refusal(IntakeRule.SUPERIOR, Move.DETERMINE).asException();
        }
        Receivers.require(state, command.unit(), unitRegion);
        StatutoryRoute route =
                command.route() == null ? Receivers.usualRoute(state) : command.route();
        RuleCase matter = state.registration().ruleCase(route);
        return new JurisdictionDetermined(
                command.unit(), route, reason, rules.start(ClockKind.ACCEPT, matter, day));
    }
}
