package fengqiao.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** The passwords and keys of one instance: made once at random, kept in files of mode 600. */
public final class Secrets {
    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(DataFolder data) {
        this.folder = data.secrets();
    }

    /** Text without blanks or quotes, fit for a connection string. */
    public String password(String name) {
        Path file = file(name, () -> hex(PASSWORD_BYTES).getBytes(StandardCharsets.US_ASCII));
        return new String(read(file), StandardCharsets.US_ASCII);
    }

    /** A file that holds 32 random bytes in hexadecimal: an AES-256 key. */
    public Path keyFile(String name) {
        return file(name, () -> hex(KEY_BYTES).getBytes(StandardCharsets.US_ASCII));
    }

    /** The file of that name, filled by {@code content} if it is not there yet. */
    public synchronized Path file(String name, Supplier<byte[]> content) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            write(name, content.get());
        }
        return file;
    }

    /** Replaces the file of that name at one stroke. */
    public synchronized void write(String name, byte[] content) {
        try {
            OwnerOnly.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs while no other process of this machine does the same under that name. */
    public synchronized void exclusively(String name, Runnable work) {
        Path file = file(name, () -> new byte[0]);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hex(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
