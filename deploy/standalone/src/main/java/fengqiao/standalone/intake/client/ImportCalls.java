package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.row.RowError;
import fengqiao.standalone.intake.text.IntakeText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sends batches of rows and gives each row its result. A batch that the instance refuses whole is
 * halved until the row that spoils it stands alone.
 */
final class ImportCalls {
    static final int MOST_ROWS = 200;

    /** Bytes of a body; the API takes 1 MB. */
    static final int MOST_BYTES = 900_000;

    private static final Set<String> PASSING =
            Set.of("log.overloaded", "log.unavailable", "matter.changed");

    private final Transport transport;
    private final Duration patience;
    private final Stop stop;

    ImportCalls(Transport transport, Duration patience, Stop stop) {
        this.transport = transport;
        this.patience = patience;
        this.stop = stop;
    }

    /** Name by id of every unit of the county; empty where the instance does not say. */
    Map<String, String> units() {
        Map<String, String> names = new HashMap<>();
        Answer answer = transport.get("api/units");
        for (JsonNode unit : answer.body().path("items")) {
            names.put(unit.path("unit").asString(""), unit.path("name").asString(""));
        }
        return names;
    }

    /** Completes every row of the batch. */
    void send(List<Pending> batch) {
        var waiting = new Backoff(patience);
        for (List<Pending> rest = batch; !rest.isEmpty(); ) {
            Answer answer = transport.post("api/imports", body(rest));
            if (!answer.isOk()) {
                refuseOrHalve(rest, answer);
                return;
            }
            rest = settle(rest, results(answer), waiting.isOver(patience));
            if (!rest.isEmpty()) {
                stop.pause(waiting.next());
            }
        }
    }

    private void refuseOrHalve(List<Pending> batch, Answer answer) {
        if (batch.size() == 1) {
            var error = new RowError("", answer.code(), answer.words());
            batch.getFirst().result().complete(RowResult.refused(error));
            return;
        }
        int half = batch.size() / 2;
        send(batch.subList(0, half));
        send(batch.subList(half, batch.size()));
    }

    private static byte[] body(List<Pending> rows) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"rows\":[".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                body.write(',');
            }
            body.writeBytes(rows.get(i).json());
        }
        body.writeBytes("]}".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static Map<String, JsonNode> results(Answer answer) {
        Map<String, JsonNode> results = new HashMap<>();
        for (JsonNode result : answer.body().path("results")) {
            results.put(result.path("externalNumber").asString(""), result);
        }
        return results;
    }

    /** The rows that the instance was too busy for, to be sent again. */
    private static List<Pending> settle(
            List<Pending> rows, Map<String, JsonNode> results, boolean lastTry) {
        List<Pending> again = new ArrayList<>();
        for (Pending row : rows) {
            RowResult result = result(row, results.get(row.externalNumber()));
            boolean passing =
                    result.errors().stream().anyMatch(error -> PASSING.contains(error.code()));
            if (passing && !lastTry) {
                again.add(row);
            } else {
                row.result().complete(result);
            }
        }
        return again;
    }

    private static RowResult result(Pending row, @Nullable JsonNode node) {
        if (node == null) {
            var error =
                    new RowError("", "import.no-answer", IntakeText.say("row.import.no-answer"));
            return RowResult.refused(error);
        }
        Outcome outcome = Outcome.valueOf(node.path("outcome").asString("REFUSED"));
        JsonNode error = node.path("error");
        if (!error.isObject()) {
            return new RowResult(outcome, List.of());
        }
        var said =
                new RowError(
                        row.column(error.path("field").asString("")),
                        error.path("code").asString(""),
                        error.path("message").asString(""));
        return new RowResult(outcome, List.of(said));
    }
}
