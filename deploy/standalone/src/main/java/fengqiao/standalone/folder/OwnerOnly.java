package fengqiao.standalone.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that no other user of the machine may read. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes the folder and what is above it; one that is there already keeps its permissions. */
    static void createDirectories(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            close(folder);
        }
    }

    /** Closes a folder that something else made for everybody. */
    public static void close(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, FOLDER);
    }

    /** The file is complete or absent, never half written. */
    static void write(Path file, byte[] content) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        // createTempFile makes the file readable by its owner alone
        Path draft = Files.createTempFile(parent, ".draft", null);
        try {
            Files.write(draft, content);
            Files.move(draft, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
