package fengqiao.command.dispute.mediate;

import fengqiao.command.directory.DirectoryKinds;
import fengqiao.command.dispute.Disputes;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Goes up the ladder. */
@CommandSlice
final class MediateHandler {
    private final Disputes disputes;
    private final RecordTexts texts;
    private final RuleBook rules;
    private final DirectoryKinds directory;

    MediateHandler(Disputes disputes, RecordTexts texts, RuleBook rules, DirectoryKinds directory) {
        this.disputes = disputes;
        this.texts = texts;
        this.rules = rules;
        this.directory = directory;
    }

    @CommandHandler
    RecordAnswer handle(OpenMediation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return disputes.step(
                command.id(),
                issue,
                (state, at) ->
                        MediateDecision.open(state, command, facts(command, LegalDay.of(at))));
    }

    private BodyFacts facts(OpenMediation command, LocalDate day) {
        Map<UnitId, DirectoryKinds.Kept> units = new HashMap<>();
        Stream.concat(Stream.of(command.leader()), command.participants().stream())
                .map(Participant::unit)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(unit -> {
                    var kept = directory.unit(unit, day);
                    if (kept != null) {
                        units.put(unit, kept);
                    }
                });
        BodyId body = command.body();
        return new BodyFacts(body == null ? null : directory.body(body, day), units);
    }

    @CommandHandler
    RecordAnswer handle(HoldRound command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var note = texts.of(command.id()).sealIfSaid("note", command.note());
        return disputes.step(
                command.id(), issue, (state, at) -> MediateDecision.round(state, command, note));
    }

    @CommandHandler
    RecordAnswer handle(FailMediation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var note = texts.of(command.id()).sealIfSaid("note", command.note());
        return disputes.step(
                command.id(), issue, (state, at) -> MediateDecision.fail(state, command, note));
    }

    @CommandHandler
    RecordAnswer handle(ReachAgreement command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var terms = texts.of(command.id()).seal("terms", command.terms());
        return disputes.conclude(
                command.id(),
                issue,
                MediationOutcome.AGREED,
                (state, at) ->
                        MediateDecision.agree(state, command, terms, LegalDay.of(at), rules));
    }

    @CommandHandler
    RecordAnswer handle(RecordPerformance command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var note = texts.of(command.id()).sealIfSaid("note", command.note());
        return disputes.step(
                command.id(), issue, (state, at) -> MediateDecision.perform(state, command, note));
    }
}
