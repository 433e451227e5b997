package fengqiao.command.directory.mediation;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MediationBodyDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final BodyId BODY = new BodyId("b-1");
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final RegisterMediationBody REGISTER =
            new RegisterMediationBody(BODY, COUNTY, "labour", "name", DAY);
    private static final CloseMediationBody CLOSE = new CloseMediationBody(BODY, DAY);
    private static final ListMediator LIST =
            new ListMediator("m-1", BODY, true, new Identity("n", null, null), DAY, null);
    private static final DirectoryNames.Sealed NAME =
            new DirectoryNames.Sealed(new PersonId("p-1"), new CipherText("p-1", "c2VhbGVk"));

    @Test
    void aBodyIsRegisteredOnceInARegionThatIsKnown() {
        var event = MediationBodyDecision.register(REGISTER, true);
        var known = DirectoryState.NOTHING.evolve(event);
        refused(DirectoryRule.EXISTS, () -> MediationBodyDecision.requireFree(known, REGISTER));
        refused(
                DirectoryRule.REGION_UNKNOWN,
                () -> MediationBodyDecision.register(REGISTER, false));
    }

    @Test
    void itIsClosedOnce() {
        var known = DirectoryState.NOTHING.evolve(MediationBodyDecision.register(REGISTER, true));
        var closed = known.evolve(MediationBodyDecision.close(CLOSE));
        assertThat(closed.endedFrom()).isEqualTo(DAY.plusDays(1));
        refused(DirectoryRule.ENDED, () -> MediationBodyDecision.requireOpen(closed, CLOSE));
        refused(
                DirectoryRule.UNKNOWN,
                () -> MediationBodyDecision.requireOpen(DirectoryState.NOTHING, CLOSE));
    }

    @Test
    void aMediatorBelongsToOneThatIsOpen() {
        assertThat(MediationBodyDecision.list(LIST, NAME, COUNTY).region()).isEqualTo(COUNTY);
        refused(DirectoryRule.ENTRY_UNKNOWN, () -> MediationBodyDecision.list(LIST, NAME, null));
    }
}
