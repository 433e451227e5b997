package fengqiao.command.dispute.handover;

import fengqiao.command.dispute.Disputes;
import fengqiao.command.dispute.MediationPolicies;
import fengqiao.command.dispute.Sides;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.Registration;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.kernel.rule.LegalDay;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/**
 * Matter and dispute change in one commit: neither ever says that the other has it when it has not.
 * A dispute that is there already is taken first, as whoever concludes one does, so that two
 * commands never wait for one another.
 */
@CommandSlice
final class HandoverHandler {
    private final Matters matters;
    private final Disputes disputes;
    private final Sides sides;
    private final RecordTexts texts;
    private final MediationPolicies policies;

    HandoverHandler(
            Matters matters,
            Disputes disputes,
            Sides sides,
            RecordTexts texts,
            MediationPolicies policies) {
        this.matters = matters;
        this.disputes = disputes;
        this.sides = sides;
        this.texts = texts;
        this.policies = policies;
    }

    @CommandHandler
    HandoverAnswer handle(HandMatterToMediation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var untagged = new Issue(issue.caller(), issue.occurrence(), issue.key(), null);
        if (command.opening() == null) {
            disputes.step(
                    command.dispute(),
                    untagged,
                    (state, at) -> HandoverDecision.link(state, command));
        } else {
            HandoverDecision.requireKind(command.opening());
        }
        var registration = new AtomicReference<Registration>();
        MatterAnswer answer =
                matters.step(
                        command.matter(),
                        issue,
                        (state, at) -> {
                            registration.set(state.registration());
                            return HandoverDecision.hand(state, command);
                        });
        if (command.opening() != null) {
            open(command, command.opening(), registration.get(), untagged);
        }
        return new HandoverAnswer(
                answer.matterId(),
                command.dispute().value(),
                answer.state(),
                0,
                answer.sequence(),
                answer.occurredAt());
    }

    private void open(
            HandMatterToMediation command, NewDispute opening, Registration matter, Issue issue) {
        var facts = texts.of(command.dispute()).seal("facts", opening.facts());
        var parties = sides.recognise(opening.parties());
        var event =
                HandoverDecision.open(
                        command,
                        opening,
                        matter,
                        facts,
                        parties,
                        issue.caller().subject(),
                        LegalDay.of(issue.occurrence().at()));
        disputes.register(
                event.entering(policies.entry(event.region(), event.kind(), event.foundDay())),
                issue);
    }
}
