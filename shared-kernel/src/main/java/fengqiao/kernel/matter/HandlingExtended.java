package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PostId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockExtension;
import java.time.LocalDate;
import java.util.List;

/**
 * The time of handling was extended, once, by the head, and the reason told (Art. 34; 2005: 33).
 *
 * @param days asked for, at least 1
 * @param approvedBy post of the head
 * @param toldOn day the petitioner was told the reason
 * @param extensions what each running clock of handling gains
 */
public record HandlingExtended(
        UnitId unit,
        int days,
        PostId approvedBy,
        LocalDate toldOn,
        CipherText reason,
        List<ClockExtension> extensions)
        implements MatterEvent {}
