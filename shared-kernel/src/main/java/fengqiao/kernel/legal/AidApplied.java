package fengqiao.kernel.legal;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen applied for legal aid.
 *
 * @param details who the applicant is, under the person's own key
 */
public record AidApplied(
        RecordId application,
        RegionCode region,
        LocalDate day,
        AidKind kind,
        PersonId applicant,
        CipherText details,
        CipherText reason,
        @Nullable MatterId matter,
        @Nullable RecordId dispute)
        implements AidEvent {}
