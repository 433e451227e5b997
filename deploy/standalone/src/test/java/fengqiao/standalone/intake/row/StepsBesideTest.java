package fengqiao.standalone.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a line may say of what happened beside the ladder. */
class StepsBesideTest {
    private final Line line = Line.ofAWholeLife();
    private final Map<Column, String> cells = line.cells();

    private ReadRow read() {
        return line.read();
    }

    /** Everything that may stand beside the ladder, and in which order it is issued. */
    private void everythingBeside() {
        cells.put(Column.LEADER_AT, "2024-05-08 11:00");
        cells.put(Column.LEADER, "l-451324-01");
        cells.put(Column.LEADER_ORIGIN, "排查疑难");
        cells.put(Column.VISITED_AT, "2024-05-08 12:00");
        cells.put(Column.VISIT_FINDINGS, "情况属实");
        cells.put(Column.HANDED_AT, "2024-05-10");
        cells.put(Column.DISPUTE_KIND, "宅基地边界");
        cells.put(Column.MEDIATION_RUNG, "村级");
        cells.put(Column.MEDIATION_BODY, "b-451324100203");
        cells.put(Column.MEDIATED_AT, "2024-05-12");
        cells.put(Column.MEDIATION_OUTCOME, "达成协议");
        cells.put(Column.MEDIATION_TEXT, "以界桩为准");
        cells.put(Column.AGREED_AMOUNT, "1,200.50");
        cells.put(Column.EXTENDED_AT, "2024-05-15");
        cells.put(Column.EXTENSION_DAYS, "15");
        cells.put(Column.EXTENSION_APPROVER, "head-1");
        cells.put(Column.EXTENSION_REASON, "等待测绘");
        cells.put(Column.PLEDGED_AT, "2024-05-21");
        cells.put(Column.ASSESSED_AT, "2024-05-23");
        cells.put(Column.QUALITY_VERDICT, "合格");
        cells.put(Column.QUALITY_TEXT, "规范");
        cells.put(Column.RATED_AT, "2024-05-24");
        cells.put(Column.OFFICE_RATING, "满意");
        cells.put(Column.UNIT_RATING, "基本满意");
        cells.put(Column.FOLLOWED_UP_AT, "2024-05-25");
        cells.put(Column.FOLLOW_UP_RESULT, "已落实");
    }

    @Test
    void understandsWhatHappenedBesideTheLadder() {
        everythingBeside();
        ReadRow read = read();
        assertThat(read.errors()).isEmpty();
        List<ImportRow.Step> steps = Objects.requireNonNull(read.row()).steps();
        assertThat(steps)
                .extracting(ImportRow.Step::type)
                .containsExactly(
                        "ROUTED",
                        "LEADER_TOOK",
                        "VISITED",
                        "ACCEPTED",
                        "HANDED_OVER",
                        "MEDIATION_OPENED",
                        "ROUND_HELD",
                        "AGREED",
                        "EXTENDED",
                        "REPLIED",
                        "RESOLVED",
                        "PLEDGED",
                        "CLOSED",
                        "ASSESSED",
                        "RATED",
                        "RATED",
                        "FOLLOWED_UP",
                        "REOPENED");
        assertThat(steps.get(1).said("unit")).as("else the row's").isEqualTo("u-451324-justice");
        assertThat(steps.get(4).said("kind")).isEqualTo("02.02");
        assertThat(steps.get(4).said("text")).as("the row's own").isEqualTo("邻居建房越界");
        assertThat(steps.get(7).said("amountFen")).isEqualTo("120050");
        assertThat(steps.get(8).said("toldOn")).isEqualTo("2024-05-15");
    }

    @Test
    void whatAStepNeedsStandsBesideItsTypeAndTime() {
        ImportRow row = Objects.requireNonNull(read().row());
        assertThat(JsonMapper.shared().writeValueAsString(row.steps().getFirst()))
                .isEqualTo(
                        "{\"type\":\"ROUTED\",\"at\":\"2024-05-08T10:00+08:00\","
                                + "\"unit\":\"u-451324-justice\"}");
    }

    @Test
    void aMediationThatFailsMayLeadToACourtAndAReviewToItsDecision() {
        everythingBeside();
        cells.put(Column.MEDIATION_OUTCOME, "引导诉讼");
        cells.put(Column.REVIEW_APPLIED_AT, "2024-05-20 11:00");
        cells.put(Column.REVIEW_ORGAN, "u-451324-review");
        cells.put(Column.REVIEW_REASON, "依据不足");
        cells.put(Column.REVIEWED_AT, "2024-05-20 12:00");
        cells.put(Column.REVIEW_OUTCOME, "维持");
        cells.put(Column.REVIEW_TEXT, "事实清楚");
        List<ImportRow.Step> steps = Objects.requireNonNull(read().row()).steps();
        assertThat(steps)
                .extracting(ImportRow.Step::type)
                .containsSubsequence("ROUND_HELD", "MEDIATION_FAILED", "LITIGATION_GUIDED")
                .containsSubsequence("REPLIED", "REVIEW_APPLIED", "REVIEW_DECIDED", "RESOLVED");
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIATED_AT,2024-05-09,row.order",
        "HANDED_AT,2024-05-01,row.order",
        "HANDED_AT,'',row.step-missing",
        "DISPUTE_KIND,别的,row.dispute-kind",
        "MEDIATION_OUTCOME,也许,row.word",
        "MEDIATION_BODY,'',row.required",
        "EXTENSION_DAYS,一百,row.days",
        "EXTENSION_DAYS,91,row.days",
        "LEADER_AT,'',row.detail-without-time",
        "FOLLOWED_UP_AT,2024-05-20,row.order",
        "OFFICE_RATING,很好,row.word",
    })
    void namesTheFaultBeside(Column column, String value, String code) {
        everythingBeside();
        cells.put(column, value);
        assertThat(line.codes()).contains(code);
    }

    @Test
    void aRatingRatesSomebody() {
        everythingBeside();
        cells.remove(Column.OFFICE_RATING);
        cells.remove(Column.UNIT_RATING);
        assertThat(line.codes()).containsExactly("row.rating");
    }

    /** A file that knows none of the newer columns is read as before. */
    @Test
    void olderFilesStayWhatTheyWere() {
        ReadRow row = line.readUpTo(Column.REOPEN_REASON);
        assertThat(row.errors()).isEmpty();
        assertThat(Objects.requireNonNull(row.row()).steps()).hasSize(6);
    }
}
