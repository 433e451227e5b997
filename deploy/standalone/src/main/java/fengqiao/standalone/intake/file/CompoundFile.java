package fengqiao.standalone.intake.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The container of old .xls files and of workbooks with a password (MS-CFB, MS-OFFCRYPTO): alike
 * but for the names in its directory.
 */
final class CompoundFile {
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int HEADER = 512;
    private static final int WIDEST_SECTOR_SHIFT = 16;

    private CompoundFile() {}

    static boolean isEncrypted(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer header = read(file, 0, HEADER);
            if (header.limit() < HEADER) {
                return false;
            }
            int shift = Math.clamp(header.getShort(SECTOR_SHIFT), 7, WIDEST_SECTOR_SHIFT);
            long sector = Integer.toUnsignedLong(header.getInt(FIRST_DIRECTORY_SECTOR));
            ByteBuffer directory = read(file, (sector + 1) << shift, 1 << shift);
            return contains(directory);
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (int read = 0; read >= 0 && bytes.hasRemaining(); ) {
            read = file.read(bytes, from + bytes.position());
        }
        return bytes.flip();
    }

    private static boolean contains(ByteBuffer bytes) {
        for (int at = 0; at + ENCRYPTED.length <= bytes.limit(); at++) {
            if (bytes.slice(at, ENCRYPTED.length).equals(ByteBuffer.wrap(ENCRYPTED))) {
                return true;
            }
        }
        return false;
    }
}
