package fengqiao.command.intake;

import fengqiao.command.intake.ImportAnswer.Outcome;
import fengqiao.command.intake.ImportAnswer.RowError;
import fengqiao.command.intake.ImportAnswer.RowResult;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.IdempotentAnswers;
import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.StrictJson;
import fengqiao.command.platform.http.Words;
import fengqiao.command.refusal.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/imports}: every row gets its result, and none is lost by another's fault. */
@RestController
final class ImportController {
    private static final int MOST_ROWS = 200;
    private final CommandGate gate;
    private final IdempotentAnswers answers;
    private final Parallel parallel;
    private final StrictJson json;
    private final InstantSource time;

    ImportController(
            CommandGate gate,
            IdempotentAnswers answers,
            Parallel parallel,
            StrictJson json,
            InstantSource time) {
        this.gate = gate;
        this.answers = answers;
        this.parallel = parallel;
        this.json = json;
        this.time = time;
    }

    @CommandMapping("/api/imports")
    ResponseEntity<ImportAnswer> post(
            CommandRequest<ImportBody> request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        request.caller().require(Role.IMPORT);
        List<JsonNode> rows = request.body().rows();
        if (rows == null || rows.isEmpty()) {
            request.fields().fault("rows", "required");
        } else if (rows.size() > MOST_ROWS) {
            request.fields().fault("rows", "size", Integer.toString(MOST_ROWS));
        }
        request.fields().done();
        var given = rows == null ? List.<JsonNode>of() : rows;
        return ResponseEntity.ok(carryOut(given, request.caller(), Words.of(language)));
    }

    private ImportAnswer carryOut(List<JsonNode> given, Caller caller, Words words) {
        RowResult[] results = new RowResult[given.size()];
        Instant now = time.instant();
        List<RowProgress> rows = new ArrayList<>(given.size());
        for (int i = 0; i < results.length; i++) {
            try {
                ImportRow row = json.read(given.get(i), ImportRow.class);
                rows.add(new RowProgress(RowPlan.of(row, caller, now), i));
            } catch (Refused refused) {
                results[i] = refused(given.get(i), RowError.of(refused.refusal(), "", words));
            }
        }
        var priors = new Priors(answers, rows);
        List<Runnable> runs = new ArrayList<>();
        for (List<RowProgress> group : RowGroups.of(rows)) {
            runs.add(new GroupRun(gate, priors, caller, words, now, group));
        }
        parallel.run(runs);
        for (RowProgress row : rows) {
            results[row.index()] = row.result();
        }
        long position = rows.stream().mapToLong(RowProgress::position).max().orElse(0);
        return new ImportAnswer(Arrays.asList(results), position);
    }

    private static RowResult refused(JsonNode row, RowError error) {
        String number = row.path("externalNumber").asString("");
        return new RowResult(number.isEmpty() ? null : number, Outcome.REFUSED, null, 0, error);
    }
}
