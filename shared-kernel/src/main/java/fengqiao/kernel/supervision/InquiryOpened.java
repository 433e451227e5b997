package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;

/** An inquiry was opened into a unit's handling, never into a petitioner. */
public record InquiryOpened(
        RegionCode region,
        InquiryCause cause,
        UnitId unit,
        List<MatterId> matters,
        CipherText reason,
        LocalDate day)
        implements InquiryEvent {}
