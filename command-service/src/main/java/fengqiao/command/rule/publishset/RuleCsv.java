package fengqiao.command.rule.publishset;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.UploadedCsv;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a set as the text of a CSV file; the columns may stand in any order. */
final class RuleCsv {
    private RuleCsv() {}

    static List<RuleRow.Placed> rows(String csv, Fields fields) {
        return UploadedCsv.read("csv", csv, List.of("clock", "days", "article"), fields).stream()
                .map(line -> new RuleRow.Placed(line.place(), row(line, fields)))
                .toList();
    }

    private static @Nullable RuleRow row(UploadedCsv.Line line, Fields fields) {
        return new RuleRow(
                line.text("population"),
                line.text("clock"),
                line.number("days", fields),
                line.text("day_kind"),
                line.text("article"),
                line.flag("rolls_over", fields),
                line.text("route"),
                line.flag("from_receipt", fields),
                line.text("origin"),
                line.flag("settable", fields),
                line.flag("in_all", fields));
    }
}
