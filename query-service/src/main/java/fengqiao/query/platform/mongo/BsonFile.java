package fengqiao.query.platform.mongo;

import com.mongodb.client.MongoCollection;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A collection as a file: its documents one behind the other, each as BSON, which begins with its
 * own length. They are neither parsed nor formed anew on their way.
 */
public final class BsonFile {
    private static final int AT_ONCE = 2_000;
    private static final int BUFFER = 1 << 20;
    private static final int LEAST_BYTES = 5;
    private static final int MOST_BYTES = 16 << 20;

    private BsonFile() {}

    /**
     * @param bytes how many
     * @param checksum CRC-32C of them
     */
    public record Content(long bytes, long checksum) {
        /** What a file holds. */
        public static Content of(Path file) throws IOException {
            var sum = new CRC32C();
            long bytes;
            try (InputStream in = Files.newInputStream(file);
                    OutputStream out =
                            new CheckedOutputStream(OutputStream.nullOutputStream(), sum)) {
                bytes = in.transferTo(out);
            }
            return new Content(bytes, sum.getValue());
        }
    }

    /** Writes all documents of a collection, and returns once they are on the disk. */
    public static Content write(RawDocuments from, MongoCollection<?> collection, Path file)
            throws IOException {
        var sum = new CRC32C();
        try (OutputStream out =
                new BufferedOutputStream(
                        new CheckedOutputStream(Files.newOutputStream(file), sum), BUFFER)) {
            from.read(collection, document -> write(document, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            return new Content(channel.size(), sum.getValue());
        }
    }

    private static void write(byte[] document, OutputStream out) {
        try {
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands all documents on, some at a time.
     *
     * @throws IOException where the file is cut off or garbled; some documents are out by then
     */
    public static void read(Path file, Consumer<List<byte[]>> documentsTo) throws IOException {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            List<byte[]> some = new ArrayList<>(AT_ONCE);
            for (byte[] bytes = next(in); bytes.length > 0; bytes = next(in)) {
                some.add(bytes);
                if (some.size() == AT_ONCE) {
                    documentsTo.accept(some);
                    some = new ArrayList<>(AT_ONCE);
                }
            }
            if (!some.isEmpty()) {
                documentsTo.accept(some);
            }
        }
    }

    /** The next document; no bytes at the end of the file. */
    private static byte[] next(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return length;
        }
        if (length.length < Integer.BYTES) {
            throw new EOFException("cut off within a length");
        }
        int size =
                (length[0] & 0xff)
                        | (length[1] & 0xff) << 8
                        | (length[2] & 0xff) << 16
                        | (length[3] & 0xff) << 24;
        if (size < LEAST_BYTES || size > MOST_BYTES) {
            throw new IOException("no document has " + size + " bytes");
        }
        byte[] document = new byte[size];
        System.arraycopy(length, 0, document, 0, Integer.BYTES);
        in.readFully(document, Integer.BYTES, size - Integer.BYTES);
        return document;
    }
}
