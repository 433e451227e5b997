package fengqiao.query.supervision.term;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.TermEvent;
import fengqiao.kernel.supervision.TermMissed;
import fengqiao.query.RecordFolds;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermViewTest {
    private static final RecordId DISPUTE = new RecordId("dispute.d-1");
    private static final RuleRef RULE = new RuleRef("judicial-confirmation-2011", 1, "4");
    private static final ClockInputs INPUTS = new ClockInputs(3, DayKind.CALENDAR, false);
    private final TermView view = new TermView();

    private static TermMissed missed(ClockKind kind, LocalDate start, LocalDate due) {
        return new TermMissed(
                DISPUTE,
                null,
                new RegionCode("451324100203"),
                new UnitId("u-court"),
                new Clock(kind, RULE, start, due, false, INPUTS),
                due);
    }

    @Test
    void eachMissIsAnEntryWithItsRuleAndInputs() {
        var history =
                new RecordFolds()
                        .add(
                                TermEvent.stream(DISPUTE),
                                "2024-05-12T16:00:00Z",
                                missed(
                                        ClockKind.CONFIRMATION_TAKE_UP,
                                        LocalDate.of(2024, 5, 9),
                                        LocalDate.of(2024, 5, 12)))
                        .add(
                                TermEvent.stream(DISPUTE),
                                "2024-06-01T16:00:00Z",
                                missed(
                                        ClockKind.CONFIRMATION_DECIDE,
                                        LocalDate.of(2024, 5, 17),
                                        LocalDate.of(2024, 6, 1)));
        history.check(view);
        Map<String, MissedTerm> found = history.bodies(view);
        assertThat(found).containsOnlyKeys("term.dispute.d-1.0", "term.dispute.d-1.1");
        MissedTerm first = found.get("term.dispute.d-1.0");
        assertThat(first).isNotNull();
        assertThat(first.rule()).isEqualTo(RULE);
        assertThat(first.inputs()).isEqualTo(INPUTS);
        assertThat(first.columns().day()).isEqualTo("2024-05-12");
        assertThat(first.columns().units()).containsExactly("u-court");
        assertThat(first.columns().marks())
                .containsExactly("clock:CONFIRMATION_TAKE_UP", "record:dispute.d-1");
        assertThat(first.columns().counts())
                .containsExactly(
                        new Columns.Count(
                                "missedConfirmationTakeUp", LocalDate.of(2024, 5, 12), 1));
    }
}
