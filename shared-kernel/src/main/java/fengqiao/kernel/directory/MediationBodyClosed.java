package fengqiao.kernel.directory;

import fengqiao.kernel.BodyId;
import java.time.LocalDate;

/**
 * A mediation body takes no more disputes.
 *
 * @param to its last day
 */
public record MediationBodyClosed(BodyId body, LocalDate to) implements MediationBodyEvent {}
