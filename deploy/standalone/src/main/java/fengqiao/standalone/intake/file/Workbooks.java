package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whether a zip is a workbook, whole, and not one that unpacks to more than the machine holds. */
final class Workbooks {
    /** Sheets of text shrink about tenfold; beyond this a file was made to fill the memory. */
    private static final int MOST_GROWTH = 20;

    private Workbooks() {}

    static void requireSound(Path path, long mostBytes) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw refusal(ExitCode.BAD_FILE, "file.zip", path);
            }
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (unpacked > mostBytes * MOST_GROWTH) {
                throw refusal(ExitCode.BAD_FILE, "file.unpacks-large", path, unpacked >> 20);
            }
        } catch (IOException e) {
            throw refusal(e, ExitCode.BAD_FILE, "file.truncated", path);
        }
    }
}
