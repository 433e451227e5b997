package fengqiao.query.matter.receipt;

import static com.mongodb.client.model.Filters.eq;

import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.TryLimit;
import java.time.Clock;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which matter a citizen without an account asks about, by the number and code of a receipt. */
@Component
public final class ReceiptDesk {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-[0-9A-Z]{8}");
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private final ReceiptView view;
    private final QueryCodes codes;
    private final ReadSide reads;
    private final TryLimit limit;

    ReceiptDesk(
            ReceiptView view,
            @Qualifier("receiptCodes") QueryCodes codes,
            ReadSide reads,
            @Qualifier("queryClock") Clock clock) {
        this.view = view;
        this.codes = codes;
        this.reads = reads;
        this.limit = new TryLimit(clock);
    }

    /**
     * The receipt, once number and code belong together.
     *
     * @throws Refused {@code receipt.unknown} where they do not, {@code receipt.limit} where it was
     *     tried too often
     */
    public Receipt require(@Nullable String receiptNumber, @Nullable String queryCode) {
        String number = formed(receiptNumber, "receiptNumber", NUMBER);
        String code = formed(queryCode, "queryCode", CODE);
        if (!limit.allows(number)) {
            throw Refused.later("receipt.limit", 60);
        }
        boolean right = codes.matches(number, code);
        MongoReadModel<Receipt> live = reads.live(view);
        BsonDocument found = live.documents().find(eq("_id", number)).first();
        if (!right || found == null) {
            throw Refused.of("receipt.unknown");
        }
        return live.read(found);
    }

    private static String formed(@Nullable String value, String field, Pattern form) {
        if (value == null) {
            throw Refused.field(field, "required");
        }
        if (!form.matcher(value).matches()) {
            throw Refused.field(field, "receipt");
        }
        return value;
    }
}
