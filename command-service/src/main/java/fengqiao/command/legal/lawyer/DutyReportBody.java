package fengqiao.command.legal.lawyer;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.DutyReport;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the duty was kept. */
record DutyReportBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = DutyReport.class)
                @Nullable String report,
        @Nullable String occurredAt)
        implements Timed {
    ReportDuty command(RecordId id, Fields fields) {
        return new ReportDuty(id, fields.oneOf("report", report, DutyReport.class));
    }
}
