package fengqiao.query.matter.receipt;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a citizen asks how the matter stands, with the number and code of the receipt. */
@RestController
@Tag(name = "receipts")
final class ReceiptInquiryController {
    private final ReceiptDesk desk;
    private final Ledger ledger;
    private final Directory directory;

    ReceiptInquiryController(ReceiptDesk desk, Ledger ledger, Directory directory) {
        this.desk = desk;
        this.ledger = ledger;
        this.directory = directory;
    }

    record Inquiry(@Nullable String receiptNumber, @Nullable String queryCode) {}

    record ReceiptAnswer(
            String receiptNumber,
            MatterStage state,
            String stateText,
            OffsetDateTime registeredAt,
            @Nullable String unitName,
            @Nullable LocalDate dueDay) {}

    @Operation(summary = "How the matter behind a receipt stands; open to the public")
    @SecurityRequirements
    @PostMapping("/api/receipt-inquiries")
    ReceiptAnswer inquire(@RequestBody Inquiry inquiry) {
        Receipt receipt = desk.require(inquiry.receiptNumber(), inquiry.queryCode());
        LedgerEntry entry = ledger.present(receipt.matter());
        if (entry == null) {
            throw Refused.of("receipt.unknown");
        }
        return answer(Objects.toString(inquiry.receiptNumber()), receipt, entry);
    }

    private ReceiptAnswer answer(String number, Receipt receipt, LedgerEntry entry) {
        UnitId unit = entry.handling().unit();
        MatterStage state = entry.handling().state();
        return new ReceiptAnswer(
                number,
                state,
                Words.of("state." + state.name()),
                receipt.at().atZone(LegalDay.ZONE).toOffsetDateTime(),
                unit == null
                        ? null
                        : directory.names(List.of(), List.of(unit.value())).get(unit.value()),
                state.inHand() ? entry.dueDay() : null);
    }
}
