package fengqiao.command.matter.register;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fengqiao.command.matter.IntakeRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Agent;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitDecisionTest {
    private static final RegionCode VILLAGE = new RegionCode("451324100203");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    private static Visit visit(
            Channel channel, int persons, @Nullable Integer speak, VisitFlag... flags) {
        return new Visit(channel, null, RaisedLevel.COUNTY, null, persons, speak, Set.of(flags));
    }

    private static void require(Visit visit) {
        VisitDecision.require(visit, VILLAGE, DAY);
    }

    @Test
    void aGroupIsFiveOrMoreWhoComeInPerson() {
        assertThatCode(() -> require(visit(Channel.VISIT, 5, 5, VisitFlag.GROUP)))
                .doesNotThrowAnyException();
        assertThatCode(() -> require(visit(Channel.LETTER, 40, null))).doesNotThrowAnyException();
        refused(
                IntakeRule.GROUP_SIZE,
                () -> require(visit(Channel.VISIT, 4, null, VisitFlag.GROUP)));
        refused(IntakeRule.GROUP_SIZE, () -> require(visit(Channel.LEADER_RECEPTION, 5, null)));
    }

    @Test
    void atMostFiveSpeakForIt() {
        var refusal =
                refused(
                        IntakeRule.REPRESENTATIVES,
                        () -> require(visit(Channel.VISIT, 30, 6, VisitFlag.GROUP)));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("20");
        var old =
                refused(
                        IntakeRule.REPRESENTATIVES,
                        () ->
                                VisitDecision.require(
                                        visit(Channel.VISIT, 30, 6, VisitFlag.GROUP),
                                        VILLAGE,
                                        LocalDate.parse("2019-05-07")));
        assertThat(Objects.requireNonNull(old.article()).set()).isEqualTo("regulations-2005");
        assertThat(Objects.requireNonNull(old.article()).article()).isEqualTo("18");
    }

    @Test
    void pointAndSubChannelFit() {
        var elsewhere =
                new Visit(Channel.VISIT, null, null, new RegionCode("410481"), 1, null, Set.of());
        refused(IntakeRule.INTAKE_POINT, () -> require(elsewhere));
        var wechatByPhone = new Visit(Channel.PHONE, "wechat", null, null, 1, null, Set.of());
        refused(IntakeRule.CHANNEL_UNKNOWN, () -> require(wechatByPhone));
        var wechat = new Visit(Channel.ONLINE, "wechat", null, null, 1, null, Set.of());
        assertThatCode(() -> require(wechat)).doesNotThrowAnyException();
    }

    @Test
    void anAgentActsForSomebodyAndOnlyAccusationsAccuse() {
        var agent = new Agent(Agent.Kind.VILLAGE_CADRE, "c-1");
        var filed = new Particulars(null, List.of(), agent, null, null, null, null);
        refused(
                IntakeRule.AGENT_PRINCIPAL,
                () -> VisitDecision.require(filed, PetitionKind.APPEAL, 0));
        assertThatCode(() -> VisitDecision.require(filed, PetitionKind.APPEAL, 1))
                .doesNotThrowAnyException();
        var accused = new Particulars(null, List.of(), null, null, new UnitId("u-1"), null, null);
        refused(IntakeRule.ACCUSED, () -> VisitDecision.require(accused, PetitionKind.APPEAL, 1));
        var tagged = new Particulars(null, List.of("no-tag"), null, null, null, null, null);
        refused(
                IntakeRule.TAG_UNKNOWN,
                () -> VisitDecision.require(tagged, PetitionKind.APPEAL, 1));
    }
}
