package fengqiao.command.matter.refuse;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.RefusalGround;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefuseMatterDecisionTest {
    private static MatterRefused refuse(
            MatterState state, @Nullable UnitId unit, RefusalGround ground, boolean priorFinal) {
        String pathway = ground == RefusalGround.STATUTORY_ROUTE ? "31.1.01" : null;
        return refuse(state, unit, ground, priorFinal, pathway);
    }

    private static MatterRefused refuse(
            MatterState state,
            @Nullable UnitId unit,
            RefusalGround ground,
            boolean priorFinal,
            @Nullable String pathway) {
        var command =
                new RefuseMatter(Given.ID, unit, unit == null, ground, pathway, null, "reason");
        return RefuseMatterDecision.decide(
                state,
                command,
                priorFinal,
                pathway == null ? null : Pathway.shipped().get(pathway),
                Given.SEALED);
    }

    @Test
    void theUnitSaysWhyAndWhichWayIsOpen() {
        MatterState routed = Given.appeal("2024-05-06").routed(Given.JUSTICE).state();
        MatterRefused refused = refuse(routed, Given.JUSTICE, RefusalGround.STATUTORY_ROUTE, false);
        assertThat(refused.unit()).isEqualTo(Given.JUSTICE);
        assertThat(refused.pathway()).isEqualTo("31.1.01");
        refused(
                MatterRule.FOREIGN_UNIT,
                () -> refuse(routed, Given.POLICE, RefusalGround.STATUTORY_ROUTE, false));
        refused(
                MatterRule.PATHWAY_UNKNOWN,
                () ->
                        refuse(
                                routed,
                                Given.JUSTICE,
                                RefusalGround.STATUTORY_ROUTE,
                                false,
                                "31.9.99"));
    }

    @Test
    void theOfficeRefusesOnlyWhatNoUnitHas() {
        MatterState registered = Given.appeal("2024-05-06").state();
        assertThat(refuse(registered, null, RefusalGround.PENDING_ELSEWHERE, false).unit())
                .isNull();
        refused(
                MatterRule.FOREIGN_UNIT,
                () -> refuse(registered, Given.POLICE, RefusalGround.PENDING_ELSEWHERE, false));
        MatterState routed = Given.appeal("2024-05-06").routed(Given.JUSTICE).state();
        refused(
                MatterRule.STATE,
                () -> refuse(routed, null, RefusalGround.PENDING_ELSEWHERE, false));
    }

    @Test
    void theSameFactsAreRefusedOnlyWhereTheyAreFinal() {
        MatterState state = Given.appeal("2024-05-06").state();
        assertThat(refuse(state, null, RefusalGround.FINAL, true).ground())
                .isEqualTo(RefusalGround.FINAL);
        var refusal =
                refused(
                        MatterRule.REFUSAL_NOT_FINAL,
                        () -> refuse(state, null, RefusalGround.FINAL, false));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("36");
    }

    @Test
    void whatWasAcceptedIsNotRefused() {
        refused(
                MatterRule.STATE,
                () ->
                        refuse(
                                Given.inHand().state(),
                                Given.JUSTICE,
                                RefusalGround.PENDING_ELSEWHERE,
                                false));
    }
}
