package fengqiao.command.matter.register;

import fengqiao.kernel.RegionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says about a registration.
 *
 * @param workerGrids of the reporting worker on that day; none where nobody knows such a worker
 */
record RegistrationFacts(boolean regionKnown, @Nullable Set<RegionCode> workerGrids) {}
