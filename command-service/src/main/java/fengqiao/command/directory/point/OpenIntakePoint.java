package fengqiao.command.directory.point;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Make an intake point 受理点 known. */
public record OpenIntakePoint(
        String point, RegionCode region, String name, LocalDate from, @Nullable LocalDate to) {}
