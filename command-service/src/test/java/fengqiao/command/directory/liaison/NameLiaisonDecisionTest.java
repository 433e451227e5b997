package fengqiao.command.directory.liaison;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NameLiaisonDecisionTest {
    private static final NameLiaison NAME =
            new NameLiaison(
                    new RegionCode("451324100203"),
                    new Identity("n", null, null),
                    LocalDate.parse("2024-01-01"),
                    null);
    private static final DirectoryNames.Sealed SEALED =
            new DirectoryNames.Sealed(new PersonId("p-1"), new CipherText("p-1", "c2VhbGVk"));

    @Test
    void aVillageThatIsKnownHasOne() {
        assertThat(NameLiaisonDecision.decide(NAME, SEALED, true).entry())
                .isEqualTo("liaison.451324100203");
        refused(
                DirectoryRule.REGION_UNKNOWN,
                () -> NameLiaisonDecision.decide(NAME, SEALED, false));
    }
}
