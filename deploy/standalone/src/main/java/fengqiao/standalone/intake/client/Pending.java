package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.row.FaultColumn;
import fengqiao.standalone.intake.row.ImportRow;
import fengqiao.standalone.intake.row.ReadRow;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row on its way; what becomes of it arrives in {@link #result}.
 *
 * @param lane rows of one lane are sent one after another
 * @param json as it goes into the call, empty where the row is refused here
 */
record Pending(
        long number,
        String externalNumber,
        int lane,
        byte[] json,
        CompletableFuture<RowResult> result) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int VILLAGE_DIGITS = 12;

    static Pending of(ReadRow read) {
        @Nullable ImportRow row = read.row();
        if (row == null) {
            var refused = new RowResult(Outcome.REFUSED, read.errors());
            return new Pending(
                    read.number(),
                    read.externalNumber(),
                    0,
                    new byte[0],
                    CompletableFuture.completedFuture(refused));
        }
        return new Pending(
                read.number(),
                read.externalNumber(),
                row.region().substring(0, VILLAGE_DIGITS).hashCode(),
                JSON.writeValueAsBytes(row),
                new CompletableFuture<>());
    }

    /** The column that the instance means by a field; empty where it names none. */
    String column(String field) {
        return field.isEmpty() ? field : FaultColumn.of(JSON.readTree(json), field);
    }
}
