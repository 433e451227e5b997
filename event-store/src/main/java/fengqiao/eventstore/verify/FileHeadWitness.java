package fengqiao.eventstore.verify;

import fengqiao.eventstore.reader.LogHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps the head in a file of one line, replaced in one step, so that a crash leaves the old line
 * or the new one.
 */
public final class FileHeadWitness implements HeadWitness {

    private final Path file;

    /** Uses that file; its folder must exist. */
    public FileHeadWitness(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public void witness(LogHead durable) {
        String line =
                durable.position()
                        + " "
                        + HexFormat.of().formatHex(durable.hash())
                        + " "
                        + durable.recordedAt()
                        + "\n";
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<LogHead> last() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(file).strip().split(" ", 3);
            return Optional.of(
                    new LogHead(
                            Long.parseLong(parts[0]),
                            HexFormat.of().parseHex(parts[1]),
                            Instant.parse(parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
