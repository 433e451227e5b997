package fengqiao.command.matter;

import fengqiao.command.platform.log.CommandLog;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Draws the numbers of receipts and keeps them apart in the commit of what they stand for. */
public final class ReceiptBook {
    private static final String ROW =
            "INSERT INTO command.receipt (receipt_number, matter_id) VALUES (?, ?)";
    private final ReceiptNumbers numbers =
            new ReceiptNumbers(bound -> ThreadLocalRandom.current().nextInt(bound));
    private final CommandLog log;

    public ReceiptBook(CommandLog log) {
        this.log = log;
    }

    /** A number that is taken makes the commit fail, and the next attempt draws another. */
    public String draw(RegionCode region, MatterId matter, Instant at) {
        String number = numbers.next(region, at);
        log.attach(SideRow.of(ROW, number, matter.value()));
        return number;
    }
}
