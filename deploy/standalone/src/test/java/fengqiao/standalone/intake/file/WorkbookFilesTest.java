package fengqiao.standalone.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.standalone.refusal.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as offices send them, and what only looks like one. */
class WorkbookFilesTest {
    private static final long LIMIT = 1 << 20;

    @TempDir private Path folder;

    private TableFile survey(Path file) {
        return new TableFiles(LIMIT, null, _ -> false).survey(file, _ -> {});
    }

    private String refused(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), content);
        return String.valueOf(catchThrowableOfType(Refusal.class, () -> survey(file)).getMessage());
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("一");
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "时间");
            sheet.value(2, 0, 451324100203001L);
            sheet.value(2, 1, LocalDateTime.of(2024, 5, 7, 9, 2, 3));
            sheet.style(2, 1).format("yyyy/m/d h:mm").set();
            sheet.value(3, 0, 451324199001011234L);
            sheet.value(3, 1, 12.5);
            workbook.newWorksheet("二").value(0, 0, "另一张表");
        }
        return bytes.toByteArray();
    }

    @Test
    void readsTheFirstSheetWithItsRowNumbersAndDates() throws IOException {
        TableFile file = survey(Files.write(folder.resolve("named-wrongly.csv"), workbook()));
        try (Table table = file.open()) {
            assertThat(table.next()).isEqualTo(new TableRow(1, List.of("编号", "时间")));
            assertThat(table.next())
                    .isEqualTo(new TableRow(3, List.of("451324100203001", "2024-05-07T09:02:03")));
            TableRow last = table.next();
            assertThat(last).isNotNull();
            assertThat(last.cells().get(0)).as("its last digits are lost").contains("E+");
            assertThat(last.cells().get(1)).isEqualTo("12.5");
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void saysThatAWorkbookIsCutOff() throws IOException {
        byte[] whole = workbook();
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).contains("损坏");
    }

    @Test
    void tellsAnEncryptedWorkbookFromAnOldOne() throws IOException {
        assertThat(refused(compoundFile("EncryptedPackage"))).contains("密码");
        assertThat(refused(compoundFile("Workbook"))).contains(".xls");
    }

    /** A container of one header and one directory sector, with one name in it. */
    private static byte[] compoundFile(String name) {
        ByteBuffer file = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L);
        file.putShort(30, (short) 9);
        file.putInt(48, 0);
        file.put(512, name.getBytes(StandardCharsets.UTF_16LE));
        return file.array();
    }

    @Test
    void namesOtherKindsOfFiles() throws IOException {
        assertThat(refused("<html><table><tr>".getBytes(StandardCharsets.UTF_8))).contains("网页");
        assertThat(refused("%PDF-1.7 ".getBytes(StandardCharsets.UTF_8))).contains("PDF");
        assertThat(refused(new byte[] {0x1f, (byte) 0x8b, 8, 0})).contains("压缩");
        assertThat(refused(new byte[] {1, 0, 0, 4, 0, 0, 7})).contains("零字节");
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("reports.csv"));
        }
        assertThat(refused(zip.toByteArray())).contains("xl/workbook.xml");
    }

    @Test
    void refusesAWorkbookMadeToFillTheMemory() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 24; i++) {
                out.write(zeros);
            }
        }
        assertThat(refused(zip.toByteArray())).contains("24 MB");
    }
}
