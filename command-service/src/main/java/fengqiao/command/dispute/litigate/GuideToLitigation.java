package fengqiao.command.dispute.litigate;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.LitigationGround;
import org.jspecify.annotations.Nullable;

/**
 * Show the sides the way to a court.
 *
 * @param pathway code in the catalogue of statutory pathways
 */
public record GuideToLitigation(
        RecordId id,
        LitigationGround ground,
        String pathway,
        @Nullable UnitId court,
        FreeText reason) {}
