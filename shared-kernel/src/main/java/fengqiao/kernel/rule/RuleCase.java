package fengqiao.kernel.rule;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a matter decides which rules hold for it.
 *
 * @param region where it happened
 * @param route name of its statutory route (Art. 31), or none before it is routed
 * @param registered legal day of registration: day 0 of rules that count from receipt
 */
public record RuleCase(
        Population population, RegionCode region, @Nullable String route, LocalDate registered) {}
