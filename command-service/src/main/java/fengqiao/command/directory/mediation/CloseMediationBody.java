package fengqiao.command.directory.mediation;

import fengqiao.kernel.BodyId;
import java.time.LocalDate;

/** Say when a mediation body takes no more disputes. */
public record CloseMediationBody(BodyId body, LocalDate to) {}
