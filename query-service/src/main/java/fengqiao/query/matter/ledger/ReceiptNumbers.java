package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import org.jspecify.annotations.Nullable;

/** Which matter a receipt was given for. A port: receipts are a view of their own. */
@FunctionalInterface
public interface ReceiptNumbers {
    /**
     * The matter behind the number, also where it is that of a report linked to it later (Art. 19);
     * null where no receipt has it. Whoever asks: what a caller may see is decided by the list.
     *
     * @throws fengqiao.query.platform.web.Refused {@code request.field} where it is no number of a
     *     receipt
     */
    @Nullable MatterId matterOf(String receiptNumber);
}
