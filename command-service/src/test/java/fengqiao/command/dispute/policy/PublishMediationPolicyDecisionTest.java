package fengqiao.command.dispute.policy;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.MediationPolicyState;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.refusal.Refused;
import fengqiao.command.rule.RuleRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.MediationPolicy;
import fengqiao.kernel.dispute.MediationPolicyPublished;
import fengqiao.kernel.dispute.MediationPolicyPublished.Line;
import fengqiao.kernel.dispute.Rung;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PublishMediationPolicyDecisionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode VILLAGE = new RegionCode("451324100203");
    private static final String WAGES = "12.01";

    private static PublishMediationPolicy policy(int version, LocalDate from, Line... lines) {
        return new PublishMediationPolicy(
                COUNTY, version, from, null, "policy", List.of(lines), false);
    }

    private static Line village(String kind) {
        return new Line(kind, List.of(Rung.VILLAGE));
    }

    @Test
    void versionsFollowOneAnotherAndDoNotChangeThePast() {
        MediationPolicyPublished first =
                PublishMediationPolicyDecision.decide(
                        null, policy(1, TODAY, village(WAGES)), TODAY);
        MediationPolicyState after = MediationPolicyState.evolve(null, first);
        refused(
                RuleRule.VERSION,
                () ->
                        PublishMediationPolicyDecision.decide(
                                after, policy(3, TODAY, village(WAGES)), TODAY));
        refused(
                RuleRule.BACKDATED,
                () ->
                        PublishMediationPolicyDecision.decide(
                                after, policy(2, TODAY.minusDays(1), village(WAGES)), TODAY));
    }

    @Test
    void eachKindIsOneOfTheCatalogueAndNamedOnce() {
        refused(
                DisputeRule.POLICY_KIND,
                () ->
                        PublishMediationPolicyDecision.decide(
                                null, policy(1, TODAY, village("98.76")), TODAY));
        refused(
                DisputeRule.POLICY_KIND,
                () ->
                        PublishMediationPolicyDecision.decide(
                                null, policy(1, TODAY, village(WAGES), village(WAGES)), TODAY));
    }

    @Test
    void whatARegionPublishesHoldsFromItsDayAndLeavesTheRestAsShipped() {
        MediationPolicyPublished published =
                PublishMediationPolicyDecision.decide(
                        null, policy(1, TODAY, village(WAGES)), TODAY);
        MediationPolicy before =
                MediationPolicy.shipped().with(List.of(published), TODAY.minusDays(1));
        assertThat(before.entry(VILLAGE, WAGES, TODAY.minusDays(1)).policy().set())
                .isEqualTo("village-first-policy");
        MediationPolicy now = MediationPolicy.shipped().with(List.of(published), TODAY);
        assertThat(now.entry(VILLAGE, WAGES, TODAY).first()).containsExactly(Rung.VILLAGE);
        assertThat(now.entry(VILLAGE, WAGES, TODAY).policy().set())
                .isEqualTo("mediation-policy-451324");
        assertThat(now.entry(VILLAGE, "11.01", TODAY).policy().set())
                .isEqualTo("village-first-policy");
        assertThat(now.first(new RegionCode("431124100200"), WAGES, TODAY)).contains(Rung.TOWNSHIP);
    }

    private static MediationPolicyBody file(String csv) {
        return new MediationPolicyBody(
                "451324", 1, "2026-11-22", null, null, null, csv, null, null);
    }

    @Test
    void itIsReadFromAFileTooAndSaysItsFaults() {
        var fields = new Fields();
        PublishMediationPolicy command =
                file("kind,first\n02,VILLAGE\n12.01,TOWNSHIP COUNTY\n").command(fields);
        fields.done();
        assertThat(command.lines())
                .containsExactly(
                        village("02"), new Line("12.01", List.of(Rung.TOWNSHIP, Rung.COUNTY)));
        var faulty = new Fields();
        file("kind,first\n02,NOWHERE\n").command(faulty);
        Refused refused = Assertions.catchThrowableOfType(Refused.class, faulty::done);
        assertThat(refused.refusal().faults()).isNotEmpty();
    }
}
