package fengqiao.command.matter;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.TryLimit;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a citizen without an account may do: whoever holds number and code of a receipt. */
public final class Receipts {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-[0-9A-Z]{8}");
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final String FIND =
            "SELECT matter_id FROM command.receipt WHERE receipt_number = ?";
    private final Rows rows;
    private final QueryCodes codes;
    private final InstantSource time;
    private final TryLimit limit;

    public Receipts(Rows rows, QueryCodes codes, InstantSource time) {
        this.rows = rows;
        this.codes = codes;
        this.time = time;
        this.limit = new TryLimit(time);
    }

    /** Somebody with a receipt, and the matter it stands for. */
    public record Holder(MatterId matter, Issue issue) {}

    /**
     * Who holds the receipt. Keys of idempotency are each receipt's own.
     *
     * @throws fengqiao.command.refusal.Refused where a field is faulty, number and code do not
     *     belong together, or it was tried too often
     */
    public Holder holder(
            CommandRequest<?> request, @Nullable String receiptNumber, @Nullable String code) {
        Fields fields = request.fields();
        String number = formed("receiptNumber", receiptNumber, NUMBER, fields);
        String queryCode = formed("queryCode", code, CODE, fields);
        fields.done();
        if (!limit.allows(number)) {
            throw Refusal.of(MatterRule.RECEIPT_LIMIT).asException();
        }
        boolean right = codes.matches(number, queryCode);
        List<String> found =
                rows.read(
                        FIND,
                        (connection, query) -> query.setString(1, number),
                        row -> row.getString(1));
        if (!right || found.isEmpty()) {
            throw Refusal.of(MatterRule.RECEIPT_UNKNOWN).asException();
        }
        var county = new RegionCode(number.substring(0, RegionLevel.COUNTY.digits()));
        Caller citizen = request.caller().in(county);
        var key =
                new CommandKey("receipt." + number, request.key().key(), request.key().bodyHash());
        var now = Occurrence.of(null, citizen, time.instant());
        var issue = new Issue(citizen, now, key, request.ifMatch());
        return new Holder(new MatterId(found.getFirst()), issue);
    }

    private static String formed(
            String field, @Nullable String value, Pattern form, Fields fields) {
        String text = fields.text(field, value, 64);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            fields.fault(field, "receipt");
        }
        return text;
    }
}
