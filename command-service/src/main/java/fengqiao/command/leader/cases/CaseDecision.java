package fengqiao.command.leader.cases;

import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.cases.CaseCommand.AdvanceDuty;
import fengqiao.command.leader.cases.CaseCommand.OpenCase;
import fengqiao.command.leader.cases.CaseCommand.Takers;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.leader.LeaderCaseEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case in hand a matter; whoever takes it stays until the matter ends. */
final class CaseDecision {
    private CaseDecision() {}

    /**
     * @param matter none where it is unknown
     * @param inHand the matter's case in hand, if it has one
     */
    static LeaderCaseEvent open(
            @Nullable MatterState matter,
            @Nullable RecordId inHand,
            OpenCase command,
            LocalDate day) {
        if (matter == null) {
            throw Refusal.of(RecordRule.MATTER_UNKNOWN, command.matter().value())
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
        if (matter.stage().ended()) {
            throw Refusal.of(LeaderRule.MATTER_ENDED).citing(LeaderRule.POLICY).asException();
        }
        if (inHand != null) {
            throw Refusal.of(LeaderRule.CASE_OPEN, inHand.value())
                    .citing(LeaderRule.POLICY)
                    .in("TAKEN", List.of("takings", "duties"))
                    .asException();
        }
        var region = matter.registration().region();
        return command.takers() == null
                ? new CaseRequired(command.matter(), region, command.origin(), day)
                : new CaseTaken(
                        command.matter(),
                        region,
                        command.origin(),
                        command.takers().leader(),
                        command.takers().department(),
                        command.takers().grid(),
                        day);
    }

    static CaseTaken take(LeaderCaseState state, Takers takers, LocalDate day) {
        state.require("takings");
        return new CaseTaken(
                state.matter(),
                state.region(),
                state.origin(),
                takers.leader(),
                takers.department(),
                takers.grid(),
                day);
    }

    static DutyAdvanced advance(
            LeaderCaseState state, AdvanceDuty command, CipherText progress, LocalDate day) {
        state.require("duties");
        if (state.done().contains(command.duty())) {
            throw state.refusal(LeaderRule.DUTY_DONE, command.duty().name())
                    .citing(LeaderRule.POLICY)
                    .asException();
        }
        return new DutyAdvanced(command.duty(), progress, command.done(), day);
    }
}
