package fengqiao.query.dispute;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.LitigationResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way to a court that the sides were shown.
 *
 * @param pathway code in the catalogue of statutory pathways
 * @param result the latest that is known of it
 */
public record Guidance(
        LitigationGround ground,
        String pathway,
        @Nullable UnitId court,
        LocalDate day,
        @Nullable LitigationResult result,
        @Nullable LocalDate resultDay) {}
