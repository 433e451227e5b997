package fengqiao.command.directory.region;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** Withdraw a region. */
public record WithdrawRegion(RegionCode code, RegionCode heir, LocalDate from) {}
