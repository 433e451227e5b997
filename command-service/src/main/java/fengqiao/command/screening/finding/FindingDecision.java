package fengqiao.command.screening.finding;

import fengqiao.command.refusal.Days;
import fengqiao.command.screening.FindingState;
import fengqiao.command.screening.finding.FindingCommand.AssignFinding;
import fengqiao.command.screening.finding.FindingCommand.MarkFindingHard;
import fengqiao.command.screening.finding.FindingCommand.RecordFinding;
import fengqiao.command.screening.finding.FindingCommand.SettleFinding;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingMarkedHard;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import java.time.Instant;
import java.time.LocalDate;

/** A finding waits for a unit, the unit for nothing: it is warned and given a day. */
final class FindingDecision {
    private FindingDecision() {}

    /**
     * @param at when it is told: what was found before may be told later, never what is to come
     */
    static FindingRecorded record(RecordFinding command, CipherText text, Instant at) {
        return new FindingRecorded(
                command.region(),
                command.field(),
                command.department(),
                command.level(),
                text,
                Days.past(command.day(), at));
    }

    static FindingAssigned assign(FindingState state, AssignFinding command, CipherText warning) {
        state.require("assignments");
        return new FindingAssigned(command.unit(), warning, command.due());
    }

    /** Once: which matter it is does not change. */
    static FindingMarkedHard markHard(FindingState state, MarkFindingHard command, LocalDate day) {
        state.require("hard-problems");
        return new FindingMarkedHard(command.matter(), day);
    }

    static FindingSettled settle(
            FindingState state, SettleFinding command, CipherText result, LocalDate day) {
        state.require("settlements");
        return new FindingSettled(result, command.matter(), day);
    }
}
