package fengqiao.query.matter.receipt;

import static com.mongodb.client.model.Filters.eq;

import fengqiao.kernel.MatterId;
import fengqiao.query.matter.ledger.ReceiptNumbers;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds receipts by their numbers, which are their ids in the view. Safe for many threads. */
@Component
public final class ReceiptIndex implements ReceiptNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-[0-9A-Z]{8}");
    private final ReceiptView view;
    private final ReadSide reads;

    public ReceiptIndex(ReceiptView view, ReadSide reads) {
        this.view = view;
        this.reads = reads;
    }

    @Override
    public @Nullable MatterId matterOf(String receiptNumber) {
        Receipt receipt = find(formed(receiptNumber));
        return receipt == null ? null : receipt.matter();
    }

    @Nullable Receipt find(String number) {
        MongoReadModel<Receipt> live = reads.live(view);
        BsonDocument found = live.documents().find(eq("_id", number)).first();
        return found == null ? null : live.read(found);
    }

    /** The number, where it has the form of one. */
    static String formed(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw Refused.field("receiptNumber", "receipt");
        }
        return number;
    }
}
