package fengqiao.query.platform.generation;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.DomainEvent;
import fengqiao.query.platform.mongo.RawDocuments;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a service keeps checkpoints of its views, and where. */
@FunctionalInterface
public interface Checkpoints {
    /** For a server that keeps its documents. */
    Checkpoints NONE = (log, deadLetters, partitions) -> null;

    @Nullable Checkpoint of(LogReader log, DeadLetters deadLetters, int partitions);

    /**
     * In a folder; none where the code does not come out of jars, for it could change unnoticed.
     */
    static Checkpoints in(Path folder, RawDocuments raw) {
        return (log, deadLetters, partitions) -> {
            String code = code();
            return code == null
                    ? null
                    : new Checkpoint(
                            folder, code, at -> hash(log, at), deadLetters, partitions, raw);
        };
    }

    private static String hash(LogReader log, long position) {
        List<StoredEvent> row = log.after(position - 1, 1);
        return row.isEmpty() ? "" : HexFormat.of().formatHex(row.getFirst().hash());
    }

    /** Names the jars that hold the events and the folds by what is in them. */
    private static @Nullable String code() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> one : List.of(DomainEvent.class, View.class)) {
                CodeSource source = one.getProtectionDomain().getCodeSource();
                Path jar = source == null ? null : Path.of(source.getLocation().toURI());
                if (jar == null || !Files.isRegularFile(jar)) {
                    return null;
                }
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("code without a place", e);
        }
    }
}
