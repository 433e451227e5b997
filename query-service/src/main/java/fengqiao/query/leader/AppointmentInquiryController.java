package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.query.matter.receipt.Receipt;
import fengqiao.query.matter.receipt.ReceiptDesk;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a citizen asks what became of the appointments asked for, by the receipt of the matter. */
@RestController
@Tag(name = "receipts")
final class AppointmentInquiryController {
    private final ReceiptDesk desk;
    private final LeaderView view;
    private final RecordReader reader;

    AppointmentInquiryController(ReceiptDesk desk, LeaderView view, RecordReader reader) {
        this.desk = desk;
        this.view = view;
        this.reader = reader;
    }

    record AppointmentInquiry(@Nullable String receiptNumber, @Nullable String queryCode) {
        /** Says nothing: it holds a query code. */
        @Override
        public String toString() {
            return "AppointmentInquiry[hidden]";
        }
    }

    /**
     * A wish and what became of it.
     *
     * @param on day that was set
     */
    record Asked(
            LeaderId leader,
            String state,
            String stateText,
            LocalDate askedOn,
            @Nullable LocalDate wish,
            @Nullable LocalDate on) {
        static Asked of(Appointment one) {
            return new Asked(
                    one.leader(),
                    one.state(),
                    Words.of("appointment." + one.state()),
                    one.askedOn(),
                    one.wish(),
                    one.grantedOn());
        }
    }

    record AskedItems(List<Asked> items) {}

    @Operation(summary = "What became of appointments asked for; open to the public")
    @SecurityRequirements
    @PostMapping("/api/appointment-inquiries")
    AskedItems inquire(@RequestBody AppointmentInquiry inquiry) {
        Receipt receipt = desk.require(inquiry.receiptNumber(), inquiry.queryCode());
        return new AskedItems(
                reader.marked(view, Appointment.class, "matter", receipt.matter().value()).stream()
                        .sorted(Comparator.comparing(Appointment::askedOn).reversed())
                        .map(Asked::of)
                        .toList());
    }
}
