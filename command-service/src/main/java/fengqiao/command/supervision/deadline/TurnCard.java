package fengqiao.command.supervision.deadline;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardColour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The colour by elapsed time changed. Issued by a timer only; no address leads here.
 *
 * @param elapsed none for green
 * @param accusation whether the matter is one: the timer knows, and nobody looks it up; none where
 *     the timer does not know
 */
public record TurnCard(
        MatterId matterId,
        RegionCode region,
        @Nullable UnitId unit,
        @Nullable CardColour elapsed,
        CardCause cause,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueDay,
        @Nullable Boolean accusation) {}
