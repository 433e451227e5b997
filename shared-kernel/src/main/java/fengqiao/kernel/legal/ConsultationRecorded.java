package fengqiao.kernel.legal;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lawyers advised citizens.
 *
 * @param duty of the rota, where they were on it
 * @param lawyerTimes 律师人次
 * @param personTimes 咨询人次; another unit than the lawyers', never added
 * @param resolved 件 settled by it
 * @param guidedToLaw 件 guided to a legal pathway
 */
public record ConsultationRecorded(
        RecordId consultation,
        RegionCode region,
        LocalDate day,
        @Nullable RecordId duty,
        int lawyerTimes,
        int personTimes,
        int resolved,
        int guidedToLaw,
        @Nullable MatterId matter,
        @Nullable RecordId dispute)
        implements LegalEvent {}
