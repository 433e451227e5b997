package fengqiao.command.supervision.deadline;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A term of a record that is no matter passed, and the step is not taken. Issued by a timer only;
 * no address leads here.
 *
 * @param part of the record that has the term; none where the record has one at a time
 * @param dueDay last day, after extension
 * @param accusations the record is about: what is noted is in their room (Art. 30)
 */
public record RecordTermMiss(
        RecordId record,
        @Nullable String part,
        RegionCode region,
        @Nullable UnitId unit,
        Clock clock,
        LocalDate dueDay,
        Set<String> accusations) {}
