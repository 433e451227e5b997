package fengqiao.query.matter.receipt;

import static com.mongodb.client.model.Filters.eq;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.TryLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a citizen asks how the matter stands, with the number and code of the receipt. */
@RestController
@Tag(name = "receipts")
final class ReceiptInquiryController {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-[0-9A-Z]{8}");
    private static final Pattern CODE = Pattern.compile("\\d{8}");

    private final ReceiptView view;
    private final Ledger ledger;
    private final Directory directory;
    private final QueryCodes codes;
    private final ReadSide reads;
    private final TryLimit limit;

    ReceiptInquiryController(
            ReceiptView view,
            Ledger ledger,
            Directory directory,
            @Qualifier("receiptCodes") QueryCodes codes,
            ReadSide reads,
            @Qualifier("queryClock") Clock clock) {
        this.view = view;
        this.ledger = ledger;
        this.directory = directory;
        this.codes = codes;
        this.reads = reads;
        this.limit = new TryLimit(clock);
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
        String number = required(inquiry.receiptNumber(), "receiptNumber", NUMBER);
        String code = required(inquiry.queryCode(), "queryCode", CODE);
        if (!limit.allows(number)) {
            throw Refused.later("receipt.limit", 60);
        }
        boolean right = codes.matches(number, code);
        MongoReadModel<Receipt> live = reads.live(view);
        BsonDocument found = live.documents().find(eq("_id", number)).first();
        if (!right || found == null) {
            throw Refused.of("receipt.unknown");
        }
        Receipt receipt = live.read(found);
        LedgerEntry entry = ledger.present(receipt.matter());
        if (entry == null) {
            throw Refused.of("receipt.unknown");
        }
        return answer(number, receipt, entry);
    }

    private static String required(@Nullable String value, String field, Pattern form) {
        if (value == null) {
            throw Refused.field(field, "required");
        }
        if (!form.matcher(value).matches()) {
            throw Refused.field(field, "receipt");
        }
        return value;
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
