package fengqiao.command.legal.aid;

import fengqiao.command.dispute.Sides;
import fengqiao.command.legal.Aid;
import fengqiao.command.legal.AidState;
import fengqiao.command.legal.LegalFacts;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Takes applications for legal aid to their end. */
@CommandSlice
final class AidHandler {
    private final Records<AidState> applications;
    private final RecordTexts texts;
    private final Sides sides;
    private final LegalFacts facts;

    AidHandler(RecordDesk desk, RecordTexts texts, Sides sides, LegalFacts facts) {
        this.applications = desk.records(Aid.KIND);
        this.texts = texts;
        this.sides = sides;
        this.facts = facts;
    }

    @CommandHandler
    RecordAnswer handle(ApplyForAid command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.UNIT, Role.OFFICE, Role.IMPORT);
        facts.requireRegion(command.region());
        facts.requireAbout(command.matter(), command.dispute(), issue);
        var day = LegalFacts.pastDay(command.day(), issue);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        var applicant = sides.recognise(List.of(command.applicant())).getFirst();
        return applications.create(
                command.id(),
                command.region(),
                issue,
                LegalAidDecision.apply(command, applicant, reason, day));
    }

    @CommandHandler
    RecordAnswer handle(DecideAid command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).sealIfSaid("reason", command.reason());
        return applications.change(
                command.id(),
                issue,
                (state, at) -> LegalAidDecision.decide(state, command, reason));
    }

    @CommandHandler
    RecordAnswer handle(ConcludeAid command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var note = texts.of(command.id()).sealIfSaid("note", command.note());
        return applications.change(
                command.id(),
                issue,
                (state, at) -> LegalAidDecision.conclude(state, command, note));
    }
}
