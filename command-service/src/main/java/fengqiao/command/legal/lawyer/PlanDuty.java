package fengqiao.command.legal.lawyer;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * Put a lawyer on the rota.
 *
 * @param lawyer id of the post
 */
public record PlanDuty(
        RecordId id, RegionCode region, LocalDate day, String lawyer, String place) {}
