package fengqiao.command.directory.liaison;

import fengqiao.kernel.RegionCode;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Name the liaison of a village 信访信息联络员. */
public record NameLiaison(
        RegionCode village, Identity name, LocalDate from, @Nullable LocalDate to) {}
