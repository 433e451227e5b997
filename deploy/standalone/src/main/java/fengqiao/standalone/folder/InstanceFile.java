package fengqiao.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code <data>/instance.json}: how other verbs find the instance that runs over a data folder.
 * There only while it is ready to serve; one left by a killed instance is recognised by its pid.
 *
 * @param address how a caller on this machine reaches it
 */
public record InstanceFile(URI address, int port, long pid, Instant startedAt, String version) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public static InstanceFile of(URI address, int port) {
        long pid = ProcessHandle.current().pid();
        return new InstanceFile(address, port, pid, Instant.now(), Product.version());
    }

    public void write(DataFolder data) {
        try {
            OwnerOnly.write(file(data.path()), JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The instance that serves this folder now, if any. */
    public static Optional<InstanceFile> find(Path data) {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(file(data), InstanceFile.class))
                .filter(found -> ProcessHandle.of(found.pid).isPresent());
    }

    public static void delete(DataFolder data) {
        try {
            Files.deleteIfExists(file(data.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path data) {
        return data.resolve("instance.json");
    }
}
