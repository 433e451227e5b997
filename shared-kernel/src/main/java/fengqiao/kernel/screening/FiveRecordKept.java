package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * An entry of the record.
 *
 * @param times how often that day, such as mediations
 */
public record FiveRecordKept(
        RegionCode grid, FiveRecord kind, LocalDate day, int times, CipherText text)
        implements FiveRecordEvent {}
