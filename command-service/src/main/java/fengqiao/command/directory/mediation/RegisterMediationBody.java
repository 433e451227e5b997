package fengqiao.command.directory.mediation;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** Make a mediation body known. */
public record RegisterMediationBody(
        BodyId body, RegionCode region, String kind, String name, LocalDate from) {}
