package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit settled it.
 *
 * @param matterId what it became, if a matter
 */
public record FindingSettled(CipherText result, @Nullable MatterId matterId, LocalDate day)
        implements FindingEvent {}
