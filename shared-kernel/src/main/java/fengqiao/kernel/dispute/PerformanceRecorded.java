package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/**
 * The mediators looked whether the agreement is kept (Art. 31).
 *
 * @param amountFen paid by now in all, in 分
 */
public record PerformanceRecorded(
        Performance performance, long amountFen, @Nullable CipherText note)
        implements DisputeEvent {}
