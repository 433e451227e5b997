package fengqiao.standalone.intake.client;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a directory in batches, what others stand upon first; entries that stand are skipped. */
public final class DirectoryLoad {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Entries of a batch, of 1,000 allowed. */
    private static final int MOST_ENTRIES = 500;

    private final Transport transport;

    /**
     * @param patience how long a lost instance is waited for
     */
    public DirectoryLoad(Endpoint endpoint, Duration patience) {
        this.transport = new Transport(endpoint, patience, new Stop());
    }

    /**
     * @throws Refusal where an entry is not taken
     */
    public void send(List<?> regions, List<?> units, List<?> gridWorkers) {
        send("regions", regions);
        send("units", units);
        send("gridWorkers", gridWorkers);
    }

    private void send(String list, List<?> entries) {
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
            int to = Math.min(from + MOST_ENTRIES, entries.size());
            send(list, new ArrayList<>(entries.subList(from, to)));
        }
    }

    private void send(String list, ArrayList<?> batch) {
        Map<String, List<?>> body =
                Map.of(
                        "regions", list.equals("regions") ? batch : List.of(),
                        "units", list.equals("units") ? batch : List.of(),
                        "gridWorkers", list.equals("gridWorkers") ? batch : List.of());
        Answer answer = transport.post("api/directory-batches", JSON.writeValueAsBytes(body));
        JsonNode errors = answer.body().path("errors");
        if (!answer.isOk()) {
            throw refusal(ExitCode.ROWS_REFUSED, "directory", answer.code(), answer.words());
        }
        if (!errors.isEmpty()) {
            JsonNode first = errors.path(0);
            throw refusal(
                    ExitCode.ROWS_REFUSED,
                    "directory",
                    first.path("code").asString(""),
                    first.path("message").asString(""));
        }
    }
}
