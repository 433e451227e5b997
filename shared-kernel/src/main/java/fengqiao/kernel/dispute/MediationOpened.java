package fengqiao.kernel.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.rule.RuleRef;
import java.util.List;

/**
 * A rung of the ladder was entered, with the consent of both sides.
 *
 * @param participants without the one who leads
 * @param policy by which this rung was the one to enter
 */
public record MediationOpened(
        Rung rung, BodyId body, Participant ledBy, List<Participant> participants, RuleRef policy)
        implements DisputeEvent {}
