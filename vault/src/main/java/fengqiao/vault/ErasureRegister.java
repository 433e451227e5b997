package fengqiao.vault;

import fengqiao.kernel.MalformedValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The erasures once more, outside the database: a line each, on disk before a key is destroyed, so
 * that no backup brings one back. A last line cut short by a crash belongs to an erasure that was
 * not acknowledged and is left out.
 */
final class ErasureRegister {
    private final Path file;

    ErasureRegister(Path file) {
        this.file = file;
    }

    synchronized void append(Collection<Erasure> erasures) {
        var lines = new StringBuilder();
        if (Files.exists(file) && !endsClean()) {
            lines.append('\n');
        }
        erasures.forEach(erasure -> lines.append(line(erasure)).append('\n'));
        var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new RegisterRefused("cannot write the register of erasures: " + file, e);
        }
    }

    synchronized List<Erasure> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Erasure> erasures = new ArrayList<>();
            for (String line : Files.readString(file).split("\n", -1)) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 5) {
                    erasures.add(erasure(parts));
                }
            }
            return erasures;
        } catch (IOException | DateTimeException | VaultException | MalformedValue e) {
            throw new RegisterRefused("cannot read the register of erasures: " + file, e);
        }
    }

    private boolean endsClean() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() == 0) {
                return true;
            }
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        } catch (IOException e) {
            throw new RegisterRefused("cannot read the register of erasures: " + file, e);
        }
    }

    /** The dot ends the line's last field, so that a line cut short is told from a whole one. */
    private static String line(Erasure erasure) {
        ErasureOrder order = erasure.order();
        return String.join(
                "\t",
                erasure.newest().toString(),
                order.at().toString(),
                order.who(),
                order.reason(),
                ".");
    }

    private static Erasure erasure(String[] parts) {
        return new Erasure(
                KeyId.parse(parts[0]),
                new ErasureOrder(parts[2], parts[3], Instant.parse(parts[1])));
    }
}
