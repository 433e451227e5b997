package fengqiao.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.eventstore.verify.HeadWitness;
import fengqiao.eventstore.verify.LogVerifier;
import fengqiao.eventstore.verify.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** What the log owes to those it has answered. */
final class Acknowledged {

    private Acknowledged() {}

    static List<String> lines(Path output) {
        try {
            String text = Files.readString(output);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long count(Path output) {
        return Files.exists(output)
                ? lines(output).stream().filter(line -> line.contains("-")).count()
                : 0;
    }

    /**
     * Every acknowledged append is there once and where it was said to be; no gap, no reorder,
     * chain whole.
     */
    static List<StoredEvent> assertKept(DataSource source, Path... outputs) {
        List<StoredEvent> events = new ArrayList<>();
        try (LogReader reader = new LogReader(source)) {
            reader.scan(0, Long.MAX_VALUE, events::add);
        }
        Map<String, Long> positions = new HashMap<>();
        Set<String> places = new HashSet<>();
        Instant time = Instant.EPOCH;
        for (int i = 0; i < events.size(); i++) {
            StoredEvent event = events.get(i);
            assertThat(event.position()).isEqualTo(i + 1);
            assertThat(positions.put(event.eventId(), event.position())).isNull();
            assertThat(places.add(event.stream() + "#" + event.sequence())).isTrue();
            assertThat(event.recordedAt()).isAfterOrEqualTo(time);
            time = event.recordedAt();
        }
        for (Path output : outputs) {
            for (String line : lines(output)) {
                String[] said = line.split(" ");
                if (said.length == 3) {
                    assertThat(said[0]).isNotEqualTo("failed");
                    assertThat(positions).as(line).containsEntry(said[0], Long.parseLong(said[1]));
                }
            }
        }
        assertThat(new LogVerifier(source, HeadWitness.NONE).verify(position -> {}))
                .isEqualTo(new Verdict.Intact(events.size()));
        return events;
    }
}
