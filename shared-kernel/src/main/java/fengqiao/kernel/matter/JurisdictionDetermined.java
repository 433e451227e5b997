package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/** The common superior said which unit is competent (Art. 24); that unit cannot object to it. */
public record JurisdictionDetermined(
        UnitId unit, StatutoryRoute route, CipherText reason, List<Clock> clocks)
        implements MatterEvent {}
