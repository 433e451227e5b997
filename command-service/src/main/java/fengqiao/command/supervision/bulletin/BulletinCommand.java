package fengqiao.command.supervision.bulletin;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface BulletinCommand {
    /** A bulletin goes out. */
    record IssueBulletin(
            RecordId id,
            RegionCode region,
            String number,
            String subject,
            List<UnitId> units,
            FreeText text,
            @Nullable LocalDate due)
            implements BulletinCommand {}

    /** A unit answers. */
    record AnswerBulletin(RecordId id, UnitId unit, FreeText text) implements BulletinCommand {}
}
