package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a directory can be asked.
 *
 * @param region by default the caller's county
 */
record ListingQuery(@Nullable RegionCode region, @Nullable Long minPosition) {}
