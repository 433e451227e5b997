package fengqiao.command.matter.register;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Repeat;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterMatterDecisionTest {
    private static final RegionCode GRID = new RegionCode("451324100203001");
    private static final LocalDate DAY = LocalDate.parse("2024-05-06");
    private static final Instant AT = Instant.parse("2024-05-06T15:59:59Z");

    private static RegisterMatter report(String category, @Nullable String worker) {
        return new RegisterMatter(
                Given.ID,
                null,
                PetitionKind.INCIDENT,
                Visit.unspecified(Channel.GRID_PATROL, 2),
                GRID,
                category,
                "text",
                null,
                List.of(),
                worker == null ? null : new WorkerId(worker),
                worker == null ? "office" : worker,
                null,
                Particulars.NONE,
                null);
    }

    private static final SealedReport SEALED =
            new SealedReport("451324-20240506-00000000", Given.SEALED, null, List.of());

    @Test
    void aReportStartsTheClockOfRoutingOnItsLegalDay() {
        MatterRegistered registered =
                RegisterMatterDecision.register(
                        report("02.01.01", null), SEALED, null, AT, RuleBook.shipped());
        assertThat(registered.seenAt()).isEqualTo(AT);
        assertThat(registered.visit().persons()).isEqualTo(2);
        assertThat(registered.clocks())
                .extracting(Clock::startDay)
                .containsExactly(LocalDate.parse("2024-05-06"));
    }

    @Test
    void anEarlierMatterIsNamed() {
        MatterRegistered registered =
                RegisterMatterDecision.register(
                        report("02.01.01", null),
                        SEALED,
                        Repeat.byRule(new MatterId("m-0")),
                        AT,
                        RuleBook.shipped());
        assertThat(registered.repeatOf()).isEqualTo(new MatterId("m-0"));
    }

    @Test
    void aLinkedReportAddsPersonsAndNoMatter() {
        var linked = RegisterMatterDecision.link(report("02.01.01", null), SEALED, null, AT);
        assertThat(linked.visit().persons()).isEqualTo(2);
        assertThat(linked.receiptNumber()).isEqualTo(SEALED.receiptNumber());
    }

    @Test
    void placeCategoryAndReporterMustFit() {
        var there = new RegistrationFacts(true, Set.of(GRID));
        assertThatCode(() -> RegisterMatterDecision.require(report("02.01.01", "w-1"), there, DAY))
                .doesNotThrowAnyException();
        refused(
                MatterRule.CATEGORY_UNKNOWN,
                () -> RegisterMatterDecision.require(report("02.01", null), there, DAY));
        refused(
                MatterRule.REGION_UNKNOWN,
                () ->
                        RegisterMatterDecision.require(
                                report("02.01.01", null), new RegistrationFacts(false, null), DAY));
        refused(
                MatterRule.WORKER_UNKNOWN,
                () ->
                        RegisterMatterDecision.require(
                                report("02.01.01", "w-1"), new RegistrationFacts(true, null), DAY));
        refused(
                MatterRule.WORKER_GRID,
                () ->
                        RegisterMatterDecision.require(
                                report("02.01.01", "w-1"),
                                new RegistrationFacts(true, Set.of()),
                                DAY));
    }
}
