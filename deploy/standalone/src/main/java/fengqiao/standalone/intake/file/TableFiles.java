package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a file is before any of it is used. It goes by contents, never by the name, and
 * reads all of it once, so that a file broken near its end is known before its first row is sent.
 */
public final class TableFiles {
    private final long mostBytes;
    private final @Nullable String encoding;
    private final Predicate<String> isColumn;

    /**
     * @param mostBytes larger files are refused unread
     * @param encoding what the caller says, or null to find out
     * @param isColumn whether a word is the name of a column: tells the delimiter
     */
    public TableFiles(long mostBytes, @Nullable String encoding, Predicate<String> isColumn) {
        this.mostBytes = mostBytes;
        this.encoding = encoding;
        this.isColumn = isColumn;
    }

    /**
     * @param header told the first line before the rest is read, to refuse it
     * @throws Refusal with what was found, what is expected, and the way out
     */
    public TableFile survey(Path path, Consumer<List<String>> header) {
        requireReadable(path);
        try {
            TableFile.Format format = format(path);
            long rows = count(path, format, header);
            return new TableFile(path, digest(path), format, rows);
        } catch (IOException e) {
            throw refusal(e, ExitCode.BAD_FILE, "file.unreadable", path);
        }
    }

    private void requireReadable(Path path) {
        if (!Files.exists(path)) {
            throw refusal(ExitCode.BAD_FILE, "file.missing", path);
        }
        if (!Files.isRegularFile(path)) {
            throw refusal(ExitCode.BAD_FILE, "file.directory", path);
        }
        if (!Files.isReadable(path)) {
            throw refusal(ExitCode.BAD_FILE, "file.unreadable", path);
        }
    }

    private TableFile.Format format(Path path) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw refusal(ExitCode.BAD_FILE, "file.empty", path);
        }
        if (size > mostBytes) {
            throw refusal(ExitCode.BAD_FILE, "file.too-large", path, size >> 20, mostBytes >> 20);
        }
        if (Signature.of(path) == Signature.ZIP) {
            Workbooks.requireSound(path, mostBytes);
            return new TableFile.Format.Xlsx();
        }
        var charset = Charsets.find(path, encoding);
        return new TableFile.Format.Csv(charset, Delimiter.find(path, charset, isColumn));
    }

    private static long count(Path path, TableFile.Format format, Consumer<List<String>> header) {
        try (Table table = TableFile.open(path, format)) {
            TableRow first = table.next();
            if (first == null) {
                boolean sheet = format instanceof TableFile.Format.Xlsx;
                throw refusal(ExitCode.BAD_FILE, sheet ? "file.sheet-empty" : "file.empty", path);
            }
            header.accept(first.cells());
            long rows = 0;
            while (table.next() != null) {
                rows++;
            }
            if (rows == 0) {
                throw refusal(ExitCode.BAD_FILE, "file.no-rows", path);
            }
            return rows;
        }
    }

    private static String digest(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            var sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
