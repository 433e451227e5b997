package fengqiao.kernel.legal;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * A lawyer is on the rota for a day.
 *
 * @param lawyer id of the post, no name
 * @param place where citizens find the lawyer
 */
public record DutyPlanned(
        RecordId duty, RegionCode region, LocalDate day, String lawyer, String place)
        implements DutyEvent {}
