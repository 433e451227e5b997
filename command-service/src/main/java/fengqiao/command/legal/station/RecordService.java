package fengqiao.command.legal.station;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.ServiceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Write down what a station did.
 *
 * @param cases 件
 * @param persons 人次
 */
public record RecordService(
        RecordId id,
        RecordId station,
        ServiceKind kind,
        @Nullable LocalDate day,
        int cases,
        int persons,
        @Nullable RecordId dispute) {}
