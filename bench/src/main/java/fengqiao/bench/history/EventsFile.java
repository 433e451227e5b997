package fengqiao.bench.history;

import fengqiao.eventstore.reader.StoredEvent;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Rows of a log in a file, so that a process can be fed without a database. */
public final class EventsFile {
    private EventsFile() {}

    public static void write(Path file, List<StoredEvent> events) throws IOException {
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(events.size());
            for (StoredEvent event : events) {
                out.writeLong(event.position());
                out.writeUTF(event.stream());
                out.writeLong(event.sequence());
                out.writeUTF(event.eventId());
                out.writeUTF(event.type());
                out.writeUTF(event.routingKey());
                out.writeUTF(event.occurredAt().toString());
                out.writeInt(event.payload().length);
                out.write(event.payload());
            }
        }
    }

    public static List<StoredEvent> read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            List<StoredEvent> events = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                events.add(event(in));
            }
            return events;
        }
    }

    private static StoredEvent event(DataInputStream in) throws IOException {
        long position = in.readLong();
        String stream = in.readUTF();
        long sequence = in.readLong();
        String id = in.readUTF();
        String type = in.readUTF();
        String county = in.readUTF();
        Instant at = Instant.parse(in.readUTF());
        byte[] payload = in.readNBytes(in.readInt());
        return new StoredEvent(
                position,
                stream,
                sequence,
                id,
                "matter",
                type,
                null,
                payload,
                new byte[] {'{', '}'},
                at,
                at,
                county,
                new byte[0]);
    }
}
