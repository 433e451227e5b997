package fengqiao.query.leader;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Visits to households 入户走访.
 *
 * @param persons 人次
 */
public record HouseholdVisit(
        RegionCode region,
        String cadre,
        LocalDate day,
        int households,
        int persons,
        int leaflets,
        @Nullable MatterId matterId)
        implements LeaderBody {
    @Override
    public Columns columns() {
        return Columns.of(region, day, "RECORDED")
                .owner(cadre)
                .mark("cadre", cadre)
                .mark("matter", matterId)
                .count("visits")
                .count("households", day, households)
                .count("persons", day, persons)
                .count("leaflets", day, leaflets);
    }
}
