package fengqiao.command.supervision.inquiry;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Inquiry;
import fengqiao.command.supervision.InquiryState;
import fengqiao.command.supervision.inquiry.InquiryCommand.ConcludeInquiry;
import fengqiao.command.supervision.inquiry.InquiryCommand.OpenInquiry;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Inquiries. */
@CommandSlice
final class InquiryHandler {
    private final Records<InquiryState> inquiries;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    InquiryHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts) {
        this.inquiries = desk.records(Inquiry.KIND);
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(OpenInquiry command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        var unitRegion = directory.regionOf(command.unit());
        var day = LegalDay.of(issue.occurrence().at());
        var event = InquiryDecision.open(command, unitRegion, reason, day);
        return inquiries.create(command.id(), command.region(), issue, event);
    }

    @CommandHandler
    RecordAnswer handle(ConcludeInquiry command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var findings = texts.of(command.id()).seal("findings", command.findings());
        return inquiries.change(
                command.id(),
                issue,
                (state, at) -> InquiryDecision.conclude(state, command, findings, LegalDay.of(at)));
    }
}
