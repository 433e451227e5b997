package fengqiao.standalone.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a line may say of plans, teams, hearings, cards, courts and re-reviews. */
class KeyStepsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Line line = Line.ofAWholeLife();
    private final Map<Column, String> cells = line.cells();

    private List<ImportRow.Step> steps() {
        ReadRow read = line.read();
        assertThat(read.errors()).isEmpty();
        return Objects.requireNonNull(read.row()).steps();
    }

    private List<String> types() {
        return steps().stream().map(ImportRow.Step::type).toList();
    }

    private void everything() {
        cells.put(Column.PLAN_AT, "2024-05-10");
        cells.put(Column.PLAN_TEXT, "分三步");
        cells.put(Column.PLAN_TARGET, "2027-01-01");
        cells.put(Column.TEAM_AT, "2024-05-10");
        cells.put(Column.TEAM_MEMBERS, "p-1:律师、p-2：法官; p-3:民警,p-4:司法所\np-5:村干部");
        cells.put(Column.CARD_AT, "2024-05-11");
        cells.put(Column.CARD_COLOUR, "黄");
        cells.put(Column.CARD_REASON, "进展缓慢");
        cells.put(Column.CARD_RELEASED_AT, "2024-05-22 08:00");
        cells.put(Column.CARD_RELEASE_REASON, "已落实");
        cells.put(Column.HANDED_AT, "2024-05-12");
        cells.put(Column.DISPUTE_KIND, "宅基地边界");
        cells.put(Column.MEDIATION_RUNG, "村级");
        cells.put(Column.MEDIATION_BODY, "b-451324100203");
        cells.put(Column.MEDIATED_AT, "2024-05-13");
        cells.put(Column.MEDIATION_OUTCOME, "达成协议");
        cells.put(Column.MEDIATION_TEXT, "以界桩为准");
        cells.put(Column.CONFIRMATION_APPLIED_AT, "2024-05-14");
        cells.put(Column.COURT, "u-451324-court");
        cells.put(Column.CONFIRMATION_TAKEN_UP_AT, "2024-05-15");
        cells.put(Column.CONFIRMATION_EXTENDED_AT, "2024-05-16");
        cells.put(Column.CONFIRMATION_EXTENSION_DAYS, "10");
        cells.put(Column.CONFIRMATION_EXTENSION_REASON, "补充测绘");
        cells.put(Column.CONFIRMED_AT, "2024-05-17");
        cells.put(Column.CONFIRMATION_DECISION, "确认有效");
        cells.put(Column.RULING, "（2024）民特1号");
        cells.put(Column.HEARING_AT, "2024-05-18");
        cells.put(Column.HEARING_SUBJECT, "补偿标准");
        cells.put(Column.HEARING_ENDED_AT, "2024-05-18");
        cells.put(Column.HEARING_FINDINGS, "维持");
        review();
    }

    private void review() {
        cells.put(Column.REVIEW_APPLIED_AT, "2024-05-20 11:00");
        cells.put(Column.REVIEW_ORGAN, "u-451324-review");
        cells.put(Column.REVIEW_REASON, "依据不足");
        cells.put(Column.REVIEWED_AT, "2024-05-20 12:00");
        cells.put(Column.REVIEW_OUTCOME, "维持");
        cells.put(Column.REVIEW_TEXT, "事实清楚");
        cells.put(Column.RE_REVIEW_APPLIED_AT, "2024-05-20 13:00");
        cells.put(Column.RE_REVIEW_ORGAN, "u-city");
        cells.put(Column.RE_REVIEW_REASON, "仍有异议");
        cells.put(Column.RE_REVIEWED_AT, "2024-05-20 14:00");
        cells.put(Column.RE_REVIEW_OUTCOME, "变更");
        cells.put(Column.RE_REVIEW_TEXT, "终结意见");
    }

    @Test
    void understandsThemAllInTheOrderOfTime() {
        everything();
        assertThat(types())
                .containsExactly(
                        "ROUTED",
                        "ACCEPTED",
                        "PLAN_ADOPTED",
                        "TEAM_APPOINTED",
                        "CARD_ISSUED",
                        "HANDED_OVER",
                        "MEDIATION_OPENED",
                        "ROUND_HELD",
                        "AGREED",
                        "CONFIRMATION_APPLIED",
                        "CONFIRMATION_TAKEN_UP",
                        "CONFIRMATION_EXTENDED",
                        "CONFIRMATION_DECIDED",
                        "HEARING_OPENED",
                        "HEARING_CONCLUDED",
                        "REPLIED",
                        "REVIEW_APPLIED",
                        "REVIEW_DECIDED",
                        "REVIEW_APPLIED",
                        "REVIEW_DECIDED",
                        "RESOLVED",
                        "CARD_RELEASED",
                        "CLOSED",
                        "REOPENED");
    }

    @Test
    void saysWhatTheCommandsNeed() {
        everything();
        List<ImportRow.Step> steps = steps();
        assertThat(steps.get(2).said("target")).as("a plan looks ahead").isEqualTo("2027-01-01");
        assertThat(JSON.valueToTree(steps.get(3).details()).at("/members/1").toString())
                .isEqualTo("{\"post\":\"p-2\",\"duty\":\"法官\"}");
        assertThat(steps.get(4).said("colour")).isEqualTo("YELLOW");
        assertThat(steps.get(12).said("decision")).isEqualTo("CONFIRMED");
        assertThat(steps.get(12).said("reason")).isNull();
        assertThat(steps.get(18).said("level")).isEqualTo("RE_REVIEW");
    }

    /** What the instance says of a step is said of the column it came from. */
    @Test
    void everyStepAndEveryDetailHasItsColumn() {
        everything();
        cells.put(Column.LEADER_AT, "2024-05-08 11:00");
        cells.put(Column.LEADER, "l-451324-01");
        cells.put(Column.LEADER_ORIGIN, "排查疑难");
        cells.put(Column.RATED_AT, "2024-05-24");
        cells.put(Column.UNIT_RATING, "满意");
        JsonNode row = JSON.valueToTree(Objects.requireNonNull(line.read().row()));
        int steps = row.path("steps").size();
        for (int i = 0; i < steps; i++) {
            String step = "steps[" + i + "]";
            assertThat(ColumnNames.find(FaultColumn.of(row, step))).as(step).isPresent();
            for (String detail : row.path("steps").path(i).propertyNames()) {
                String field = step + "." + detail;
                assertThat(ColumnNames.find(FaultColumn.of(row, field))).as(field).isPresent();
            }
        }
        assertThat(FaultColumn.of(row, "steps[19].organ")).isEqualTo("复核机关");
        assertThat(FaultColumn.of(row, "steps[19]")).isEqualTo("申请复核时间");
        assertThat(FaultColumn.of(row, "category")).isEqualTo("分类编码");
        assertThat(FaultColumn.of(row, "steps[1].unknown")).isEqualTo("包案时间");
        assertThat(FaultColumn.of(row, "tags[0]")).isEqualTo("tags[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "RE_REVIEW_APPLIED_AT,2024-05-20 11:30,row.order",
        "RE_REVIEW_OUTCOME,也许,row.word",
        "RE_REVIEW_ORGAN,'',row.required",
        "REVIEWED_AT,'',row.step-missing",
        "CONFIRMATION_TAKEN_UP_AT,'',row.step-missing",
        "CONFIRMED_AT,2024-05-14 10:00,row.order",
        "CONFIRMATION_DECISION,不予受理,row.declined",
        "CONFIRMATION_DECISION,驳回申请,row.required",
        "CONFIRMATION_EXTENSION_DAYS,百日,row.days",
        "MEDIATION_OUTCOME,未达成协议,row.no-agreement",
        "HEARING_ENDED_AT,2024-05-20 10:30,row.hearing-open",
        "HEARING_AT,'',row.step-missing",
        "HEARING_FINDINGS,'',row.required",
        "PLAN_TARGET,2024-05-09,row.order",
        "PLAN_AT,'',row.detail-without-time",
        "TEAM_MEMBERS,p-1:律师、p-2:法官,row.team",
        "TEAM_MEMBERS,p-1:a、p-1:b、p-3:c、p-4:d、p-5:e,row.team",
        "TEAM_MEMBERS,某甲:a、p-2:b、p-3:c、p-4:d、p-5:e,row.team",
        "CARD_COLOUR,紫,row.word",
        "CARD_COLOUR,蓝牌,row.required",
        "CARD_LEADER,l-1,row.card-leader",
        "CARD_RELEASED_AT,2024-05-10,row.order",
    })
    void namesTheFault(Column column, String value, String code) {
        everything();
        cells.put(column, value);
        assertThat(line.codes()).contains(code);
    }

    @Test
    void nothingIsPlannedOrHungOutAfterItsEnd() {
        everything();
        cells.remove(Column.REOPENED_AT);
        cells.remove(Column.REOPEN_REASON);
        cells.put(Column.PLAN_AT, "2024-05-21 09:00");
        cells.put(Column.CARD_RELEASED_AT, "2024-05-22 09:00");
        assertThat(line.codes()).containsExactlyInAnyOrder("row.late", "row.late");
    }

    @Test
    void aBlueCardIsALeaders() {
        cells.put(Column.CARD_AT, "2024-05-11");
        cells.put(Column.CARD_COLOUR, "蓝牌");
        cells.put(Column.CARD_REASON, "涉及多户");
        cells.put(Column.CARD_LEADER, "l-1");
        cells.put(Column.CARD_RELEASED_AT, "2024-05-12");
        cells.put(Column.CARD_RELEASE_REASON, "已落实");
        List<ImportRow.Step> steps = steps();
        assertThat(steps).extracting(ImportRow.Step::type).contains("SUPERVISED");
        assertThat(steps.get(3).type()).isEqualTo("SUPERVISION_ENDED");
        assertThat(steps.get(3).said("leader")).isEqualTo("l-1");
    }

    @Test
    void aCourtThatDeclinesTakesNothingUp() {
        everything();
        cells.remove(Column.CONFIRMATION_TAKEN_UP_AT);
        cells.keySet().removeIf(column -> column.name().startsWith("CONFIRMATION_EXTE"));
        cells.put(Column.CONFIRMATION_DECISION, "不予受理");
        cells.put(Column.CONFIRMATION_REASON, "不属本院管辖");
        assertThat(types()).containsSubsequence("CONFIRMATION_APPLIED", "CONFIRMATION_DECLINED");
    }

    /** Files often know days only: then the order within a day is that of the law. */
    @Test
    void aHearingOfTheDayOfAnApplicationIsTheReviewers() {
        review();
        cells.put(Column.REPLIED_AT, "2024-05-10");
        cells.put(Column.REVIEW_APPLIED_AT, "2024-05-14");
        cells.put(Column.HEARING_AT, "2024-05-14");
        cells.put(Column.HEARING_ENDED_AT, "2024-05-16");
        cells.put(Column.HEARING_FINDINGS, "维持");
        cells.put(Column.REVIEWED_AT, "2024-05-16");
        assertThat(types())
                .containsSubsequence(
                        "REPLIED",
                        "REVIEW_APPLIED",
                        "HEARING_OPENED",
                        "HEARING_CONCLUDED",
                        "REVIEW_DECIDED");
        cells.put(Column.REPLIED_AT, "2024-05-14");
        cells.put(Column.HEARING_ENDED_AT, "2024-05-14");
        cells.put(Column.EXTERNAL_NUMBER, "JX-2");
        assertThat(types()).containsSubsequence("HEARING_OPENED", "HEARING_CONCLUDED", "REPLIED");
    }
}
