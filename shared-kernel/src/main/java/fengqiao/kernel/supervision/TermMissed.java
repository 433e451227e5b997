package fengqiao.kernel.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a record that is no matter was not taken by 24:00 of its last day 超期: a court's on a
 * judicial confirmation, a unit's answer to a letter or bulletin, a task. Whoever is to hear of it
 * hears by this event; no figure of steps in time reads it, for that follows from the record's own
 * events.
 *
 * @param part of the record that has a term of its own, such as a task's number or the unit asked;
 *     none where the record has one at a time
 * @param region where the record is
 * @param unit whose step it was, a court included; none where nobody is named
 * @param clock as it was started, with its rule and inputs
 * @param dueDay last day, after extension
 */
public record TermMissed(
        RecordId record,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String part,
        RegionCode region,
        @Nullable UnitId unit,
        Clock clock,
        LocalDate dueDay)
        implements TermEvent {}
