package fengqiao.standalone.folder;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything of one instance lives, and nothing outside it: to move or back up an instance is
 * to copy this folder while it is stopped.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    /** Bytes below which a start is refused: the databases stop mid-way on a full disk. */
    static final long LEAST_FREE_BYTES = 512L << 20;

    /**
     * Makes the folder where it is missing.
     *
     * @throws Refusal where it cannot be written to, or too little room is left
     */
    public static DataFolder prepare(Path path) {
        return prepare(path, Long.getLong("fengqiao.least-free-bytes", LEAST_FREE_BYTES));
    }

    static DataFolder prepare(Path path, long leastFreeBytes) {
        var folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            OwnerOnly.createDirectories(folder.path);
            Files.createDirectories(folder.logs());
            OwnerOnly.createDirectories(folder.secrets());
            Files.delete(Files.createTempFile(folder.path, ".write", null));
            requireRoom(folder.path, leastFreeBytes);
        } catch (IOException e) {
            throw new Refusal(e, ExitCode.FOLDER_NOT_WRITABLE, "folder-not-writable", folder.path);
        }
        return folder;
    }

    private static void requireRoom(Path path, long leastFreeBytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < leastFreeBytes) {
            throw new Refusal(
                    ExitCode.DISK_FULL,
                    "disk-full",
                    path,
                    megabytes(free),
                    megabytes(leastFreeBytes));
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    /** The unpacked PostgreSQL programs; may be deleted while stopped. */
    public Path engine() {
        return path.resolve("engine");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    /** Where the head of the log is kept outside PostgreSQL. */
    public Path logHead() {
        return path.resolve("log-head");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** Readable by the owner alone. */
    public Path secrets() {
        return path.resolve("secrets");
    }
}
