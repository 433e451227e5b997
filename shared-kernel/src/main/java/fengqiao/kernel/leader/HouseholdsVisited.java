package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cadre visited households of a grid or village.
 *
 * @param cadre the post: a worker, a leader or the registrar
 * @param persons 人次
 */
public record HouseholdsVisited(
        RegionCode region,
        String cadre,
        LocalDate day,
        int households,
        int persons,
        int leaflets,
        CipherText findings,
        @Nullable MatterId matterId)
        implements VisitEvent {}
