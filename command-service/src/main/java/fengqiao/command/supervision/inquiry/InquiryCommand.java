package fengqiao.command.supervision.inquiry;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.InquiryCause;
import java.util.List;

/** What can be asked here. */
sealed interface InquiryCommand {
    /** Open an inquiry into a unit's handling. */
    record OpenInquiry(
            RecordId id,
            RegionCode region,
            InquiryCause cause,
            UnitId unit,
            List<MatterId> matters,
            FreeText reason)
            implements InquiryCommand {}

    /** State the findings and who answers for them. */
    record ConcludeInquiry(RecordId id, FreeText findings, List<UnitId> answerable)
            implements InquiryCommand {}
}
