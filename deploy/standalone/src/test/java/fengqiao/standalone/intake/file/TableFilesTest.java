package fengqiao.standalone.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.standalone.intake.row.ColumnNames;
import fengqiao.standalone.intake.row.Header;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may be, and what is said of each that cannot be read. */
class TableFilesTest {
    private static final String HEADER = "外部编号,网格编码,分类编码,内容,发现时间\n";
    private static final String ROW = "甲-1,451324100203001,02.01.01,邻居建房越界,2024-05-07 09:02\n";
    private static final long LIMIT = 1 << 20;

    @TempDir private Path folder;

    private TableFile survey(Path file) {
        return survey(file, null);
    }

    private TableFile survey(Path file, @Nullable String encoding) {
        return new TableFiles(LIMIT, encoding, ColumnNames::isColumn).survey(file, Header::of);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("a.csv"), text.getBytes(charset));
    }

    private Refusal refused(Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> survey(file));
        assertThat(refusal.exitCode()).isEqualTo(ExitCode.BAD_FILE);
        return refusal;
    }

    private static List<List<String>> rows(TableFile file) {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = file.open()) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void readsTheEncodingsOfChineseOffices(String charset) throws IOException {
        TableFile read = survey(file(HEADER + ROW, Charset.forName(charset)));
        assertThat(read.rows()).isEqualTo(1);
        assertThat(rows(read).get(1)).contains("邻居建房越界");
    }

    @Test
    void takesNoNoticeOfAByteOrderMark() throws IOException {
        TableFile read = survey(file("\uFEFF" + HEADER + ROW, StandardCharsets.UTF_8));
        assertThat(rows(read).getFirst()).startsWith("外部编号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void namesWideEncodings(String charset) throws IOException {
        assertThat(refused(file(HEADER + ROW, Charset.forName(charset))))
                .hasMessageContaining("UTF-16")
                .hasMessageContaining("--encoding");
    }

    @Test
    void refusesAnotherEncodingInsteadOfGuessing() throws IOException {
        String traditional = "外部編號,網格編碼,內容\n一,二,鄰居建房越過邊界,請儘快處理,謝謝各位長官\n";
        assertThat(refused(file(traditional, Charset.forName("Big5"))))
                .hasMessageContaining("UTF-8");
        assertThat(
                        refused(
                                file(
                                        "numéro;catégorie;données à régler\n",
                                        StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("GB18030");
    }

    @Test
    void readsAnEncodingThatTheCallerNames() throws IOException {
        TableFile read = survey(file(HEADER + ROW, StandardCharsets.UTF_16), "UTF-16");
        assertThat(rows(read)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiterInTheHeader(String delimiter) throws IOException {
        String text = (HEADER + ROW).replace(",", delimiter);
        assertThat(rows(survey(file(text, StandardCharsets.UTF_8))).get(1)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "，", "、"})
    void namesADelimiterThatIsNotTaken(String delimiter) throws IOException {
        String text = (HEADER + ROW).replace(",", delimiter);
        assertThat(refused(file(text, StandardCharsets.UTF_8))).hasMessageContaining(delimiter);
    }

    @Test
    void keepsQuotedLineBreaksAndDelimiters() throws IOException {
        String text = HEADER + "甲-1,451324100203001,02.01.01,\"第一行,\n第二行\",2024-05-07 09:02\n";
        assertThat(rows(survey(file(text, StandardCharsets.UTF_8))).get(1)).contains("第一行,\n第二行");
    }

    @Test
    void namesTheRowOfAnUnclosedQuote() throws IOException {
        String text = HEADER + ROW + "甲-2,451324100203001,02.01.01,\"没有结尾,2024-05-07 09:02\n" + ROW;
        assertThat(refused(file(text, StandardCharsets.UTF_8))).hasMessageContaining("3");
    }

    @Test
    void namesMissingColumnsAndWhatItFound() throws IOException {
        assertThat(refused(file("外部编号,网格编码,颜色\n1,2,3\n", StandardCharsets.UTF_8)))
                .hasMessageContaining("分类编码")
                .hasMessageContaining("颜色");
        assertThat(refused(file("a,b,c\n1,2,3\n", StandardCharsets.UTF_8)))
                .hasMessageContaining("外部编号");
    }

    /** The first row may hold names and numbers of people: it is not repeated. */
    @Test
    void saysThatTheHeaderIsMissingOrStandsBelowATitle() throws IOException {
        assertThat(refused(file(ROW + ROW, StandardCharsets.UTF_8)))
                .hasMessageContaining("像是数据")
                .hasMessageNotContaining("甲-1");
        assertThat(refused(file("2024年度事件台账\n" + HEADER + ROW, StandardCharsets.UTF_8)))
                .hasMessageContaining("标题行");
    }

    @Test
    void refusesAColumnThatStandsTwice() throws IOException {
        String text = HEADER.strip() + ",external number\n" + ROW;
        assertThat(refused(file(text, StandardCharsets.UTF_8))).hasMessageContaining("外部编号");
    }

    @Test
    void refusesWhatIsNoFileOrHasNothingInIt() throws IOException {
        assertThat(refused(folder)).hasMessageContaining("文件夹");
        assertThat(refused(folder.resolve("none.csv"))).hasMessageContaining("找不到");
        assertThat(refused(file("", StandardCharsets.UTF_8))).hasMessageContaining("空文件");
        assertThat(refused(file(HEADER, StandardCharsets.UTF_8))).hasMessageContaining("只有表头");
    }

    @Test
    void refusesALargeFileUnread() throws IOException {
        Path large = folder.resolve("large.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300L << 20);
        }
        assertThat(refused(large)).hasMessageContaining("300 MB").hasMessageContaining("--max-mb");
    }
}
