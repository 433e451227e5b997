package fengqiao.command.dispute.mediate;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.DisputeStep;
import fengqiao.kernel.dispute.MediationFailed;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.PerformanceRecorded;
import fengqiao.kernel.dispute.RoundHeld;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.legal.ThirdPartyKind;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ladder: one rung after the other, each led by the one who has to lead it. */
final class MediateDecision {
    private MediateDecision() {}

    /**
     * @param facts what the directory says of the body and the units that take part
     */
    static MediationOpened open(DisputeState state, OpenMediation command, BodyFacts facts) {
        state.require(DisputeMove.OPEN);
        BodyId body = Objects.requireNonNull(command.body(), "the field is required");
        DisputeState.requireBody(command.acting(), body);
        requireRung(state, command.rung());
        if (!command.consent()) {
            throw state.refusal(DisputeRule.CONSENT)
                    .citing(DisputeMove.mediationLaw("17"))
                    .asException();
        }
        requireLeader(state, command);
        facts.require(state, command.rung(), body, command.leader(), command.participants());
        return new MediationOpened(
                command.rung(),
                body,
                command.leader(),
                command.participants(),
                state.course().ladder().policy());
    }

    private static void requireRung(DisputeState state, Rung rung) {
        List<Rung> open = state.course().rungs();
        if (!open.contains(rung)) {
            String possible = open.stream().map(Rung::name).collect(Collectors.joining(", "));
            throw state.refusal(DisputeRule.RUNG, rung.name(), possible)
                    .citing(state.course().ladder().policy())
                    .naming(FieldFault.of("rung", "enum", possible))
                    .asException();
        }
    }

    /** Led by whom policy says; in the township the judicial office carries it out. */
    private static void requireLeader(DisputeState state, OpenMediation command) {
        if (!command.rung().ledBy(command.leader().role())) {
            String leaders =
                    command.rung().leaders().stream()
                            .map(MediatorRole::name)
                            .collect(Collectors.joining(", "));
            throw state.refused(DisputeRule.LEADER, DisputeMove.OPEN, leaders)
                    .naming(FieldFault.of("leader.role", "enum", leaders))
                    .asException();
        }
        boolean carriedOut =
                command.participants().stream()
                        .anyMatch(one -> one.role() == MediatorRole.JUDICIAL_OFFICE);
        if (command.rung() == Rung.TOWNSHIP && !carriedOut) {
            throw state.refused(DisputeRule.CARRIED_OUT, DisputeMove.OPEN).asException();
        }
    }

    static RoundHeld round(DisputeState state, HoldRound command, @Nullable CipherText note) {
        DisputeStep.InMediation open = state.requireOpen(DisputeMove.ROUND, command.acting());
        for (var aid : command.thirdParties()) {
            if (!ThirdPartyKind.shipped().containsKey(aid.kind())) {
                throw Refusal.of(DisputeRule.THIRD_PARTY_UNKNOWN, aid.kind())
                        .naming(FieldFault.of("thirdParties", "unknown"))
                        .asException();
            }
        }
        return new RoundHeld(
                open.rung(),
                open.rounds() + 1,
                command.participants(),
                command.thirdParties(),
                command.parties(),
                note);
    }

    static MediationFailed fail(
            DisputeState state, FailMediation command, @Nullable CipherText note) {
        DisputeStep.InMediation open = state.requireOpen(DisputeMove.FAIL, command.acting());
        return new MediationFailed(open.rung(), open.body(), command.reason(), note);
    }

    static AgreementReached agree(
            DisputeState state,
            ReachAgreement command,
            CipherText terms,
            LocalDate day,
            RuleBook rules) {
        DisputeStep.InMediation open = state.requireOpen(DisputeMove.AGREE, command.acting());
        if (open.rounds() == 0) {
            throw state.refused(DisputeRule.NO_ROUND, DisputeMove.AGREE).asException();
        }
        LocalDate effect = command.effectDay() == null ? day : command.effectDay();
        if (effect.isAfter(day) || effect.isBefore(state.course().day())) {
            throw state.refused(DisputeRule.EFFECT_DAY, DisputeMove.AGREE, day.toString())
                    .naming(
                            FieldFault.of(
                                    "effectDay",
                                    "range",
                                    state.course().day().toString(),
                                    day.toString()))
                    .asException();
        }
        List<Clock> clocks =
                rules.start(
                        ClockKind.CONFIRMATION_APPLY,
                        new RuleCase(
                                Population.DISPUTE, state.region(), null, state.course().day()),
                        effect);
        return new AgreementReached(
                open.rung(),
                open.body(),
                command.written(),
                terms,
                command.amountFen(),
                effect,
                command.performBy(),
                clocks);
    }

    static PerformanceRecorded perform(
            DisputeState state, RecordPerformance command, @Nullable CipherText note) {
        var agreement = state.requireAgreement(DisputeMove.PERFORM);
        DisputeState.requireBody(command.acting(), agreement.body());
        return new PerformanceRecorded(command.performance(), command.amountFen(), note);
    }
}
