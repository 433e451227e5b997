package fengqiao.command.matter.guide;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.Pathway;
import org.junit.jupiter.api.Test;

class GuideMatterDecisionTest {
    private static MatterGuided guide(MatterState state, String pathway) {
        return GuideMatterDecision.decide(
                state,
                new GuideMatter(Given.ID, pathway, "reason"),
                Pathway.shipped().get(pathway),
                Given.SEALED);
    }

    @Test
    void aPathwayOfTheCatalogueIsTaken() {
        assertThat(guide(Given.incident().state(), "31.1.01"))
                .isEqualTo(new MatterGuided("31.1.01", Given.SEALED));
    }

    @Test
    void anotherIsNot() {
        refused(MatterRule.PATHWAY_UNKNOWN, () -> guide(Given.incident().state(), "31.9.99"));
    }

    @Test
    void nobodyIsGuidedToThePetitionProcedure() {
        refused(MatterRule.PATHWAY_OWN, () -> guide(Given.incident().state(), "31.6.01"));
    }

    @Test
    void whatAUnitHasIsNotGuidedAway() {
        refused(
                MatterRule.STATE,
                () -> guide(Given.incident().routed(Given.JUSTICE).state(), "31.1.01"));
    }
}
