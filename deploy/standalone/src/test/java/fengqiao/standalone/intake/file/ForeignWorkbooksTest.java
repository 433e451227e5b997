package fengqiao.standalone.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs write them: formulas, hidden sheets, cells that failed. */
class ForeignWorkbooksTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Style 1 is a date with its time. */
    private static final String STYLES =
            "<styleSheet xmlns='%s'><cellXfs><xf numFmtId='0'/><xf numFmtId='22'/></cellXfs></styleSheet>"
                    .formatted(MAIN);

    @TempDir private Path folder;

    /** Two sheets, the first of that visibility. */
    private Path workbook(String state, String first, String second) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", sheets(state));
            put(zip, "xl/_rels/workbook.xml.rels", relations());
            put(zip, "xl/styles.xml", STYLES);
            put(zip, "xl/worksheets/sheet1.xml", sheet(first));
            put(zip, "xl/worksheets/sheet2.xml", sheet(second));
            put(zip, "[Content_Types].xml", types());
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                ("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String sheets(String state) {
        return ("<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='一' sheetId='1' state='%s'"
                        + " r:id='r1'/><sheet name='二' sheetId='2' r:id='r2'/></sheets></workbook>")
                .formatted(MAIN, RELATIONS, state);
    }

    private static String relations() {
        String one = "<Relationship Id='r%d' Type='%s/%s' Target='%s'/>";
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + one.formatted(1, RELATIONS, "worksheet", "worksheets/sheet1.xml")
                + one.formatted(2, RELATIONS, "worksheet", "worksheets/sheet2.xml")
                + one.formatted(3, RELATIONS, "styles", "styles.xml")
                + "</Relationships>";
    }

    private static String types() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String one = "<Override PartName='/xl/%s.xml' ContentType='" + kind + "%s+xml'/>";
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + one.formatted("workbook", "sheet.main")
                + one.formatted("styles", "styles")
                + one.formatted("worksheets/sheet1", "worksheet")
                + one.formatted("worksheets/sheet2", "worksheet")
                + "</Types>";
    }

    private static String sheet(String cells) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, cells);
    }

    private static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    private static String text(String cell, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(cell, text);
    }

    private TableFile survey(Path file) {
        return new TableFiles(1 << 20, null, _ -> false).survey(file, _ -> {});
    }

    private static List<String> second(TableFile file) {
        try (Table table = file.open()) {
            assertThat(table.next()).isNotNull();
            TableRow row = table.next();
            return row == null ? List.of() : row.cells();
        }
    }

    @Test
    void aFormulaIsWhatItCameTo() throws IOException {
        String cells =
                row(1, text("A1", "编号"), text("B1", "时间"))
                        + row(
                                2,
                                "<c r='A2' t='str'><f>\"甲\"&amp;1</f><v>甲1</v></c>",
                                "<c r='B2' s='1'><f>NOW()</f><v>45419.376423611109</v></c>",
                                "<c r='C2'><f>1+1</f><v>2</v></c>",
                                "<c r='D2' t='str'><f>IF(1,\"\",1)</f><v></v></c>");
        assertThat(second(survey(workbook("visible", cells, ""))))
                .containsExactly("甲1", "2024-05-07T09:02:03", "2", "");
    }

    @Test
    void aFormulaThatFailedOrWasNeverComputedIsNoValue() throws IOException {
        String cells =
                row(1, text("A1", "编号"))
                        + row(
                                2,
                                "<c r='A2' t='e'><f>VLOOKUP(1,Z:Z,1)</f><v>#N/A</v></c>",
                                "<c r='B2'><f>A9+1</f></c>",
                                "<c r='C2' t='e'><v>#REF!</v></c>",
                                text("D2", "#N/A"));
        List<String> read = second(survey(workbook("visible", cells, "")));
        assertThat(read.subList(0, 3)).allMatch(TableRow::hasNoValue);
        assertThat(read.subList(0, 3))
                .extracting(TableRow::instead)
                .containsExactly("#N/A", "=", "#REF!");
        assertThat(read.get(3)).as("what somebody typed").isEqualTo("#N/A");
    }

    @Test
    void listsOnHiddenSheetsAreNoReports() throws IOException {
        String lists = row(1, text("A1", "信访人")) + row(2, text("A2", "当事人"));
        String reports = row(1, text("A1", "编号")) + row(2, text("A2", "甲-1"));
        assertThat(second(survey(workbook("hidden", lists, reports)))).containsExactly("甲-1");
    }

    @Test
    void saysWhichSheetIsEmpty() throws IOException {
        Path file = workbook("visible", "", row(1, text("A1", "编号")));
        Refusal refused = catchThrowableOfType(Refusal.class, () -> survey(file));
        assertThat(refused).hasMessageContaining("工作表");
    }
}
