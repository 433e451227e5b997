package fengqiao.standalone.intake.row;

import static fengqiao.standalone.intake.row.StepCells.one;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who look at it again: review, re-review, quality review, follow-up. */
final class ReviewWords {
    private final StepCells said;

    ReviewWords(StepCells said) {
        this.said = said;
    }

    /** Both levels are one command each to apply and one to decide. */
    List<ImportRow.Step> steps(StepKind kind, OffsetDateTime at) {
        return switch (kind) {
            case REVIEW_APPLIED -> applied("REVIEW", at, Column.REVIEW_ORGAN, Column.REVIEW_REASON);
            case RE_REVIEW_APPLIED ->
                    applied("RE_REVIEW", at, Column.RE_REVIEW_ORGAN, Column.RE_REVIEW_REASON);
            case RE_REVIEW_DECIDED ->
                    decided("RE_REVIEW", at, Column.RE_REVIEW_OUTCOME, Column.RE_REVIEW_TEXT);
            default -> decided("REVIEW", at, Column.REVIEW_OUTCOME, Column.REVIEW_TEXT);
        };
    }

    private List<ImportRow.Step> applied(
            String level, OffsetDateTime at, Column organ, Column reason) {
        return one(
                "REVIEW_APPLIED",
                at,
                "level",
                level,
                "organ",
                said.unit(organ),
                "reason",
                said.text(reason));
    }

    private List<ImportRow.Step> decided(
            String level, OffsetDateTime at, Column outcome, Column text) {
        return one(
                "REVIEW_DECIDED",
                at,
                "level",
                level,
                "outcome",
                said.word(outcome, "REVIEW_OUTCOME"),
                "text",
                said.text(text));
    }

    List<ImportRow.Step> assessed(OffsetDateTime at) {
        String verdict = said.word(Column.QUALITY_VERDICT, "QUALITY_VERDICT");
        String text = said.text(Column.QUALITY_TEXT);
        return one("ASSESSED", at, "verdict", verdict, "text", text);
    }

    List<ImportRow.Step> followedUp(OffsetDateTime at) {
        String result = said.word(Column.FOLLOW_UP_RESULT, "FOLLOW_UP_RESULT");
        @Nullable String text = said.optionalText(Column.FOLLOW_UP_TEXT);
        return one("FOLLOWED_UP", at, "result", result, "text", text);
    }
}
