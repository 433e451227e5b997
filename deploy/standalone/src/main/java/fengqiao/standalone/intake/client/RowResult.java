package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.row.RowError;
import java.util.List;

/** What became of a row, and why where it was not taken whole. */
record RowResult(Outcome outcome, List<RowError> errors) {
    static RowResult refused(RowError error) {
        return new RowResult(Outcome.REFUSED, List.of(error));
    }
}
