package fengqiao.command.legal.lawyer;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.DutyReport;

/** Say whether a duty was kept. */
public record ReportDuty(RecordId id, DutyReport report) {}
