package fengqiao.command.rule.publishset;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refused;
import fengqiao.command.rule.RuleBookState;
import fengqiao.command.rule.RuleRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishRuleSetDecisionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CSV =
            """
            clock,days,day_kind,article,population
            ROUTE,7,CALENDAR,"22, 23",PETITION
            """;

    private static RuleSetBody body(int version, String from, @Nullable String csv) {
        return new RuleSetBody(
                "regulations-2022",
                version,
                "信访工作条例",
                "Regulations",
                null,
                from,
                null,
                null,
                csv,
                null,
                null);
    }

    private static PublishRuleSet command(int version, String from, boolean over, boolean back) {
        var fields = new Fields();
        RuleSet set = body(version, from, CSV).command(fields).set();
        fields.done();
        return new PublishRuleSet(set, over, back);
    }

    private static void publish(PublishRuleSet command) {
        PublishRuleSetDecision.decide(RuleBookState.NOTHING, command, TODAY);
    }

    @Test
    void theNextVersionThatSupersedesHoldsFromItsFirstDay() {
        var event =
                PublishRuleSetDecision.decide(
                        RuleBookState.NOTHING, command(2, "2027-03-01", true, false), TODAY);
        var book = RuleBookState.NOTHING.evolve(event).edition();
        assertThat(
                        route(
                                book.start(
                                        ClockKind.ROUTE,
                                        Population.PETITION,
                                        new RegionCode("451324"),
                                        LocalDate.of(2027, 2, 28))))
                .isEqualTo("2027-03-15 by 1");
        assertThat(
                        route(
                                book.start(
                                        ClockKind.ROUTE,
                                        Population.PETITION,
                                        new RegionCode("451324"),
                                        LocalDate.of(2027, 3, 1))))
                .isEqualTo("2027-03-08 by 2");
    }

    private static String route(List<Clock> clocks) {
        assertThat(clocks).hasSize(1);
        return clocks.getFirst().dueDay() + " by " + clocks.getFirst().rule().version();
    }

    @Test
    void overlappingBackdatedAndGapsAreRefusedUnlessStated() {
        refused(RuleRule.VERSION, () -> publish(command(3, "2027-03-01", true, false)));
        refused(RuleRule.OVERLAP, () -> publish(command(2, "2027-03-01", false, false)));
        refused(RuleRule.BACKDATED, () -> publish(command(2, "2026-11-21", true, false)));
        assertThat(
                        PublishRuleSetDecision.decide(
                                        RuleBookState.NOTHING,
                                        command(2, "2026-11-21", true, true),
                                        TODAY)
                                .backdated())
                .isTrue();
    }

    private static List<String> faults(RuleSetBody body) {
        var fields = new Fields();
        body.command(fields);
        Refused refused = Assertions.catchThrowableOfType(Refused.class, fields::done);
        return refused.refusal().faults().stream().map(PublishRuleSetDecisionTest::said).toList();
    }

    private static String said(FieldFault fault) {
        return fault.field() + " " + fault.rule();
    }

    @Test
    void everyRowSaysItsOwnFaults() {
        String csv =
                """
                clock,days,day_kind,article
                ROUTE,seven,CALENDAR,22
                NEVER,7,CALENDAR,22
                ROUTE,7,PERCENT,22

                ACCEPT,9999,WORKING,,extra
                """;
        assertThat(faults(body(2, "2027-03-01", csv)))
                .containsExactlyInAnyOrder(
                        "csv[2].days number",
                        "csv[3].clock enum",
                        "csv[3] twice",
                        "csv[4].dayKind day-kind",
                        "csv[4] twice",
                        "csv[6] cells",
                        "csv[6].days range",
                        "csv[6].article required");
        assertThat(faults(body(2, "2027-03-01", null))).contains("rules rows-or-csv");
        assertThat(faults(body(2, "2027-03-01", "days,article\n1,2\n")))
                .contains("csv[1] column", "csv[2].clock required");
    }
}
