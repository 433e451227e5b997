package fengqiao.query.legal;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.DutyReport;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lawyer's duty.
 *
 * @param lawyer id of the post
 * @param report none until it was reported on
 */
public record DutyRecord(
        RegionCode region, LocalDate day, String lawyer, String place, @Nullable DutyReport report)
        implements LegalRecord {
    @Override
    public List<String> allowed() {
        return report == null ? List.of("reports") : List.of();
    }

    @Override
    public Columns columns() {
        return Columns.of(region, day, report == null ? "PLANNED" : report.name())
                .due(report == null ? day : null)
                .mark("lawyer", lawyer)
                .count("planned")
                .countIf(report != null, "reported")
                .countIf(report == DutyReport.KEPT, "kept");
    }
}
