package fengqiao.command.rule.publishset;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.rule.Rule;
import fengqiao.kernel.rule.RuleSet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set as it arrives: its rules as rows, or as the text of a CSV file.
 *
 * @param regionPrefix leading digits of the regions it holds in; none for the whole country
 */
record RuleSetBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer version,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String zh,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String en,
        @Nullable String regionPrefix,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable RuleRow> rules,
        @Nullable String csv,
        @Nullable Boolean supersedes,
        @Nullable Boolean backdated) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,63}");
    private static final Pattern PREFIX = Pattern.compile("\\d{2,15}");
    private static final int MOST = 500;

    PublishRuleSet command(Fields fields) {
        String said = fields.text("id", id, 64);
        if (!said.isEmpty() && !ID.matcher(said).matches()) {
            fields.fault("id", "format", ID.pattern());
        }
        String prefix = regionPrefix == null ? "" : regionPrefix;
        if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
            fields.fault("regionPrefix", "format", PREFIX.pattern());
        }
        if (version == null) {
            fields.fault("version", "required");
        }
        LocalDate first = fields.day("from", from);
        LocalDate last = fields.optionalDay("to", to);
        if (last != null && last.isBefore(first)) {
            fields.fault("to", "after", first.toString());
        }
        var set =
                new RuleSet(
                        said,
                        fields.number("version", version, 1, 10_000, 1),
                        fields.text("zh", zh, 200),
                        fields.text("en", en, 200),
                        prefix,
                        first,
                        last,
                        rows(fields));
        return new PublishRuleSet(
                set, Boolean.TRUE.equals(supersedes), Boolean.TRUE.equals(backdated));
    }

    private List<Rule> rows(Fields fields) {
        if (rules == null && csv == null || rules != null && csv != null) {
            fields.fault("rules", "rows-or-csv");
            return List.of();
        }
        List<RuleRow.Placed> placed =
                csv == null ? RuleRow.placed(rules) : RuleCsv.rows(csv, fields);
        if (placed.isEmpty()) {
            fields.fault("rules", "required");
        }
        if (placed.size() > MOST) {
            fields.fault("rules", "size", Integer.toString(MOST));
            return List.of();
        }
        List<Rule> all = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (RuleRow.Placed row : placed) {
            Rule rule = row.rule(fields);
            all.add(rule);
            if (!seen.add(
                    List.of(
                            rule.clock(),
                            String.valueOf(rule.population()),
                            String.valueOf(rule.route()),
                            rule.origin()))) {
                fields.fault(row.place(), "twice");
            }
        }
        return all;
    }
}
