package fengqiao.standalone.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.intake.file.TableRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line may say, and what is said of its faults. */
class RowReaderTest {
    private final Line line = Line.ofAWholeLife();
    private final Map<Column, String> cells = line.cells();

    private ReadRow read() {
        return line.read();
    }

    @Test
    void understandsARowWithItsWholeLife() {
        ReadRow read = read();
        assertThat(read.errors()).isEmpty();
        ImportRow row = Objects.requireNonNull(read.row());
        assertThat(row.category()).isEqualTo("02.01.01");
        assertThat(row.kind()).isEqualTo("INCIDENT");
        assertThat(row.channel()).isEqualTo("GRID_PATROL");
        assertThat(row.seenAt()).isEqualTo("2024-05-07T09:02:03+08:00");
        assertThat(row.parties()).extracting(ImportRow.Party::role).containsExactly("CONCERNED");
        assertThat(row.steps())
                .extracting(ImportRow.Step::type)
                .containsExactly("ROUTED", "ACCEPTED", "REPLIED", "RESOLVED", "CLOSED", "REOPENED");
        assertThat(row.steps().get(2).said("outcome")).isEqualTo("SUPPORTED");
    }

    @ParameterizedTest
    @CsvSource({
        "EXTERNAL_NUMBER,'',row.required",
        "GRID,4513,row.grid",
        "GRID,4.51324E+14,row.digits-lost",
        "ID_NUMBER_1,4.51324E+17,row.digits-lost",
        "CATEGORY,02.01,row.category",
        "TEXT,'',row.required",
        "SEEN_AT,昨天,row.time",
        "SEEN_AT,2024-02-30 09:00,row.time",
        "SEEN_AT,'',row.required",
        "SEEN_AT,\uFFFF#N/A,row.no-value",
        "REGISTERED_AT,2024-05-06 09:00,row.order",
        "CLOSED_AT,2024-05-20 09:00,row.order",
        "REOPENED_AT,2027-01-01 09:00,row.future",
        "ACCEPTED_AT,'',row.step-missing",
        "UNIT,'',row.required",
        "ROUTED_AT,'',row.detail-without-time",
        "OUTCOME,也许,row.word",
        "KIND,事故,row.word",
        "KIND,申诉求决,OK",
        "PERSONS,三个,row.persons",
        "PERSONS,100001,row.persons",
        "ROLE_2,当事人,row.party-empty",
        "GUIDED_AT,2024-05-10 09:00,row.guided-and-routed",
    })
    void namesTheFault(Column column, String value, String code) {
        cells.put(column, value);
        if (code.equals("OK")) {
            assertThat(line.codes()).isEmpty();
        } else {
            assertThat(line.codes()).contains(code);
        }
    }

    @Test
    void guidesToAPathwayByItsName() {
        cells.keySet().removeIf(column -> column.ordinal() >= Column.UNIT.ordinal());
        cells.put(Column.GUIDED_AT, "2024-05-10 09:00");
        cells.put(Column.PATHWAY, "民事诉讼");
        cells.put(Column.PATHWAY_REASON, "涉及合同效力");
        ImportRow row = Objects.requireNonNull(read().row());
        assertThat(row.steps()).extracting(step -> step.said("pathway")).containsExactly("31.1.01");
    }

    @Test
    void tellsWhereANumberStoodBefore() {
        assertThat(line.codes()).isEmpty();
        ReadRow second = read();
        assertThat(second.errors()).extracting(RowError::code).containsExactly("row.duplicate");
        assertThat(second.errors().getFirst().message()).contains("2");
    }

    @Test
    void reportsEveryFaultOfALineButNothingPersonal() {
        cells.put(Column.GRID, "x");
        cells.put(Column.SEEN_AT, "x");
        cells.put(Column.TEXT, "隐私".repeat(3000));
        List<RowError> errors = read().errors();
        assertThat(errors).hasSizeGreaterThanOrEqualTo(3);
        assertThat(errors).noneMatch(error -> error.message().contains("隐私"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"External Number", "external_number", " 外部编号* ", "编号", "EXTERNALID"})
    void knowsAColumnByManyNames(String name) {
        assertThat(ColumnNames.find(name)).contains(Column.EXTERNAL_NUMBER);
    }

    @Test
    void aPetitionNeedsAPetitioner() {
        cells.put(Column.KIND, "申诉求决");
        cells.put(Column.ROLE_1, "当事人");
        assertThat(line.codes()).contains("row.petitioner");
    }

    @Test
    void tellsWhatANumberOfASpreadsheetMayHaveMeant() {
        cells.put(Column.SEEN_AT, "45419.376423611");
        RowError error = read().errors().getFirst();
        assertThat(error).extracting(RowError::code, RowError::field).contains("row.time", "发现时间");
        assertThat(error.message()).contains("2024-05-07 09:02:03");
    }

    /** Otherwise each of the empty columns would be a fault of its own. */
    @Test
    void aRowOfAnotherDelimiterHasOneFault() {
        RowReader reader =
                new RowReader(Header.of(List.of("编号", "网格", "分类", "内容", "发现时间")), Instant.EPOCH);
        ReadRow row =
                reader.read(new TableRow(2, List.of("甲-1;451324100203001;02.01.01;建房;2024-05-07")));
        assertThat(row.errors()).extracting(RowError::code).containsExactly("row.fields");
        assertThat(row.errors().getFirst().message()).contains("分隔符");
    }

    @Test
    void remembersHundredsOfThousandsOfNumbers() {
        var seen = new SeenNumbers();
        for (int i = 1; i <= 200_000; i++) {
            assertThat(seen.add("N-" + i, i)).isZero();
        }
        assertThat(seen.add("N-77", 300_000)).isEqualTo(77);
    }
}
