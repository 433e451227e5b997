package fengqiao.query.matter.receipt;

import fengqiao.query.platform.web.Refused;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.TryLimit;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which matter a citizen without an account asks about, by the number and code of a receipt. */
@Component
public final class ReceiptDesk {
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private final ReceiptIndex receipts;
    private final QueryCodes codes;
    private final TryLimit limit;

    ReceiptDesk(
            ReceiptIndex receipts,
            @Qualifier("receiptCodes") QueryCodes codes,
            @Qualifier("queryClock") Clock clock) {
        this.receipts = receipts;
        this.codes = codes;
        this.limit = new TryLimit(clock);
    }

    /**
     * The receipt, once number and code belong together.
     *
     * @throws Refused {@code receipt.unknown} where they do not, {@code receipt.limit} where it was
     *     tried too often
     */
    public Receipt require(@Nullable String receiptNumber, @Nullable String queryCode) {
        String number = ReceiptIndex.formed(given(receiptNumber, "receiptNumber"));
        String code = given(queryCode, "queryCode");
        if (!CODE.matcher(code).matches()) {
            throw Refused.field("queryCode", "receipt");
        }
        if (!limit.allows(number)) {
            throw Refused.later("receipt.limit", 60);
        }
        boolean right = codes.matches(number, code);
        Receipt found = receipts.find(number);
        if (!right || found == null) {
            throw Refused.of("receipt.unknown");
        }
        return found;
    }

    private static String given(@Nullable String value, String field) {
        if (value == null) {
            throw Refused.field(field, "required");
        }
        return value;
    }
}
