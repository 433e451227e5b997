package fengqiao.kernel.directory;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * A mediation body 调解组织 is known.
 *
 * @param kind {@code village}, {@code township}, {@code county}, a special field ({@code traffic},
 *     {@code medical}, {@code environment}, {@code land}, {@code education}, {@code consumer},
 *     {@code labour}, {@code property}) or {@code studio}: data, not a closed list
 */
public record MediationBodyRegistered(
        BodyId body, RegionCode region, String kind, String name, LocalDate from)
        implements MediationBodyEvent {}
