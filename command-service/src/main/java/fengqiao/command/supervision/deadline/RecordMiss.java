package fengqiao.command.supervision.deadline;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline passed and the duty is not done. Issued by a timer only; no address leads here.
 *
 * @param accusation whether the matter is one: the timer knows, and nobody looks it up; none where
 *     the timer does not know
 */
public record RecordMiss(
        MatterId matterId,
        RegionCode region,
        @Nullable UnitId unit,
        ClockKind clock,
        RuleRef rule,
        LocalDate startDay,
        LocalDate dueDay,
        @Nullable Boolean accusation) {}
