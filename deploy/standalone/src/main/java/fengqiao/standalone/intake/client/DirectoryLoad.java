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
     * What became of entries.
     *
     * @param skipped those that stood exactly so
     */
    public record Result(int applied, int skipped, List<EntryError> errors) {}

    /**
     * An entry that was not taken.
     *
     * @param index in the list that was sent, from 0
     */
    public record EntryError(int index, String code, String message) {}

    /**
     * @throws Refusal where an entry is not taken
     */
    public void send(List<?> regions, List<?> units, List<?> gridWorkers) {
        sendAll("regions", regions);
        sendAll("units", units);
        sendAll("gridWorkers", gridWorkers);
    }

    /**
     * @param list of the batch
     * @throws Refusal where an entry is not taken
     */
    public void sendAll(String list, List<?> entries) {
        for (EntryError first : each(list, entries).errors()) {
            throw refusal(ExitCode.ROWS_REFUSED, "directory", first.code(), first.message());
        }
    }

    /**
     * Sends all entries, whatever becomes of one.
     *
     * @throws Refusal where a batch as a whole is not taken
     */
    public Result each(String list, List<?> entries) {
        int applied = 0;
        int skipped = 0;
        List<EntryError> errors = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
            int to = Math.min(from + MOST_ENTRIES, entries.size());
            JsonNode answer =
                    publish(
                            "api/directory-batches",
                            Map.of(list, new ArrayList<>(entries.subList(from, to))));
            applied += answer.path("applied").asInt(0);
            skipped += answer.path("skipped").asInt(0);
            for (JsonNode error : answer.path("errors")) {
                errors.add(
                        new EntryError(
                                from + error.path("index").asInt(0),
                                error.path("code").asString(""),
                                error.path("message").asString("")));
            }
        }
        return new Result(applied, skipped, List.copyOf(errors));
    }

    /**
     * Posts one body.
     *
     * @throws Refusal where it is not taken
     */
    public JsonNode publish(String path, Map<String, ?> body) {
        Answer answer = transport.post(path, JSON.writeValueAsBytes(body));
        if (!answer.isOk()) {
            throw refusal(ExitCode.ROWS_REFUSED, "directory", answer.code(), answer.words());
        }
        return answer.body();
    }
}
