package fengqiao.command.dispute.register;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.dispute.DisputeActors;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.dispute.Disputes;
import fengqiao.command.dispute.MediationPolicies;
import fengqiao.command.dispute.Sides;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.rule.LegalDay;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Writes a dispute down. */
@CommandSlice
final class RegisterDisputeHandler {
    private final Disputes disputes;
    private final Sides sides;
    private final RecordTexts texts;
    private final DirectoryLookup directory;
    private final MediationPolicies policies;

    RegisterDisputeHandler(
            Disputes disputes,
            Sides sides,
            RecordTexts texts,
            DirectoryLookup directory,
            MediationPolicies policies) {
        this.disputes = disputes;
        this.sides = sides;
        this.texts = texts;
        this.directory = directory;
        this.policies = policies;
    }

    @CommandHandler
    RecordAnswer handle(RegisterDispute command, @MetaDataValue(Issue.KEY) Issue issue) {
        Caller caller = issue.caller();
        caller.require(Role.WORKER, Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        caller.requireRegion(command.region());
        requireOwn(command, caller);
        LocalDate day = LegalDay.of(issue.occurrence().at());
        var known =
                new RegisterDisputeDecision.Known(
                        directory.knows(command.region()),
                        command.worker() == null ? null : directory.grids(command.worker(), day));
        RegisterDisputeDecision.require(command, known, day);
        var facts = texts.of(command.id()).seal("facts", command.facts());
        var parties = sides.recognise(command.parties());
        var event = RegisterDisputeDecision.decide(command, facts, parties, day);
        return disputes.register(
                event.entering(policies.entry(event.region(), event.kind(), event.foundDay())),
                issue);
    }

    /** A worker finds disputes in its own grids, a mediator takes down what its body is brought. */
    private static void requireOwn(RegisterDispute command, Caller caller) {
        if (caller.is(Role.OFFICE) || caller.is(Role.IMPORT)) {
            return;
        }
        if (caller.is(Role.MEDIATOR)) {
            DisputeState.requireBody(DisputeActors.body(caller), command.body());
        } else if (command.worker() == null) {
            throw Refusal.of(MatterRule.WORKER_GRID, caller.subject(), command.region().value())
                    .asException();
        }
    }
}
