package fengqiao.kernel.supervision;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** A village, town or county was assessed for a year at a granting level. */
public record ThreeNoneAssessed(
        RegionCode region, int year, GrantLevel level, boolean met, LocalDate day)
        implements ThreeNoneEvent {}
