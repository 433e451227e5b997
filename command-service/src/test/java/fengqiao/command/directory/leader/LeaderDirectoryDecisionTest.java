package fengqiao.command.directory.leader;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeaderDirectoryDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode TOWN = new RegionCode("451324100");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final UnitId LAND = new UnitId("u-land");
    private static final DirectoryNames.Sealed NAME =
            new DirectoryNames.Sealed(new PersonId("p-1"), new CipherText("p-1", "c2VhbGVk"));
    private static final AppointLeader APPOINT =
            new AppointLeader(LEADER, COUNTY, "post", new Identity("n", null, null), DAY);

    @Test
    void aLeaderHasAPostInARegionThatIsKnown() {
        var event = LeaderDirectoryDecision.appoint(APPOINT, NAME, true);
        assertThat(event.name()).isEqualTo(NAME.name());
        refused(
                DirectoryRule.REGION_UNKNOWN,
                () -> LeaderDirectoryDecision.appoint(APPOINT, NAME, false));
    }

    @Test
    void linksAreOfTheCounty() {
        var link = new LinkLeader(LEADER, List.of(TOWN), List.of(LAND), DAY, null);
        var places = Map.of(TOWN.value(), TOWN, LAND.value(), COUNTY);
        assertThat(LeaderDirectoryDecision.link(link, COUNTY, places).towns()).contains(TOWN);
        refused(
                DirectoryRule.UNIT_UNKNOWN,
                () -> LeaderDirectoryDecision.link(link, COUNTY, Map.of(TOWN.value(), TOWN)));
        refused(
                DirectoryRule.REGION_UNKNOWN,
                () -> LeaderDirectoryDecision.link(link, COUNTY, Map.of()));
        refused(
                DirectoryRule.COUNTY,
                () -> LeaderDirectoryDecision.link(link, new RegionCode("451325"), places));
    }

    @Test
    void whoHasLeftIsLinkedNoMoreUntilAppointedAgain() {
        var appointed = LeaderDirectoryDecision.appoint(APPOINT, NAME, true);
        var left =
                DirectoryState.NOTHING
                        .evolve(appointed)
                        .evolve(LeaderDirectoryDecision.dismiss(new DismissLeader(LEADER, DAY)));
        refused(DirectoryRule.ENDED, () -> LeaderDirectoryDecision.requireInPost(left, LEADER));
        refused(
                DirectoryRule.UNKNOWN,
                () -> LeaderDirectoryDecision.requireInPost(DirectoryState.NOTHING, LEADER));
        assertThat(left.evolve(appointed).endedFrom()).isNull();
    }

    @Test
    void theSamePostUnderAnotherPseudonymIsSaidAlready() {
        var state =
                DirectoryState.NOTHING.evolve(LeaderDirectoryDecision.appoint(APPOINT, NAME, true));
        var again =
                new DirectoryNames.Sealed(new PersonId("p-2"), new CipherText("p-2", "b3RoZXI"));
        assertThat(state.saysAlready(LeaderDirectoryDecision.appoint(APPOINT, again, true)))
                .isTrue();
    }
}
