package fengqiao.command;

import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the log about a matter. */
final class Streams {
    private Streams() {}

    private static List<StoredEvent> rows(CommandServer server, String matter) {
        try (var reader = new LogReader(server.bean(CommandDatabase.class).direct())) {
            return reader.stream(matter, 0);
        }
    }

    /** Streams that hold an event of a type, oldest first. */
    static List<String> holding(CommandServer server, String type) {
        try (var reader = new LogReader(server.bean(CommandDatabase.class).direct())) {
            return reader.after(0, 10_000).stream()
                    .filter(row -> row.type().equals(type))
                    .map(StoredEvent::stream)
                    .distinct()
                    .toList();
        }
    }

    /** The first event of a stream as it was written. */
    static String first(CommandServer server, String stream) {
        return new String(rows(server, stream).getFirst().payload(), StandardCharsets.UTF_8);
    }

    /** The last one. */
    static String last(CommandServer server, String stream) {
        return new String(rows(server, stream).getLast().payload(), StandardCharsets.UTF_8);
    }

    static List<String> types(CommandServer server, String matter) {
        return rows(server, matter).stream().map(StoredEvent::type).toList();
    }

    /** The matter of another county it goes on as. */
    static String successor(CommandServer server, String matter) {
        byte[] last = rows(server, matter).getLast().payload();
        return JsonMapper.shared().readTree(last).path("to").asString();
    }
}
