package fengqiao.standalone.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one process that uses a data folder; the operating system lets go of it however that
 * process ends. The file says who holds it and since when, for the sentence that others get.
 */
public final class FolderLock implements AutoCloseable {
    /** Far behind the text, so that others may read it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws Refusal where another process holds the folder, naming it
     */
    public static FolderLock take(DataFolder data) {
        Path file = data.path().resolve("lock");
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw held(data, file);
            }
            write(channel);
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new Refusal(e, ExitCode.FOLDER_NOT_WRITABLE, "folder-not-writable", data.path());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void write(FileChannel channel) throws IOException {
        String holder =
                ProcessHandle.current().pid()
                        + "\n"
                        + Instant.now().truncatedTo(ChronoUnit.SECONDS)
                        + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)), 0);
        channel.force(true);
    }

    private static Refusal held(DataFolder data, Path file) throws IOException {
        List<String> holder = Files.readAllLines(file);
        String pid = holder.isEmpty() ? "?" : holder.getFirst();
        String since = holder.size() < 2 ? "?" : holder.get(1);
        return new Refusal(ExitCode.FOLDER_LOCKED, "folder-locked", data.path(), pid, since);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
