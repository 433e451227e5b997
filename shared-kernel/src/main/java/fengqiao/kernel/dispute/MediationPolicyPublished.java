package fengqiao.kernel.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region said which disputes begin where on its ladder. Disputes known before keep what held on
 * their day.
 *
 * @param region county or township it holds in
 * @param version from 1, without gaps; of several in force on a day the latest holds
 * @param from first day in force
 * @param to last day in force, or open
 * @param backdated stated: it is in force before the day it was published
 */
public record MediationPolicyPublished(
        RegionCode region,
        int version,
        LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate to,
        String article,
        List<Line> lines,
        boolean backdated)
        implements MediationPolicyEvent {
    public MediationPolicyPublished {
        lines = List.copyOf(lines);
    }

    /**
     * Where disputes of a class or kind begin.
     *
     * @param kind code of a class such as {@code 02}, or of a kind such as {@code 02.01}
     */
    public record Line(String kind, List<Rung> first) {
        public Line {
            first = List.copyOf(first);
        }
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
