package fengqiao.command.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.meeting.Meeting;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.refusal.Standing;
import fengqiao.command.screening.TownshipWeek;
import fengqiao.command.supervision.ThreeNone;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.kernel.meeting.ProblemRaised;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.kernel.supervision.ThreeNoneAssessed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot holds is what the events gave. */
class RecordSnapshotTest {
    private static final JsonMapper JSON = CommandJson.lenient();
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RegionCode TOWN = new RegionCode("451324100");
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final MatterId MATTER = new MatterId("m-1");

    private static <S extends Standing, D extends RecordDoor<S>> void survives(
            RecordKind<S, D> kind, DomainEvent... events) {
        D door = kind.fresh().get();
        for (DomainEvent event : events) {
            door.on(event, kind.name() + ".1", "2024-05-07T02:00:00.123456Z", "m-1");
        }
        D again = JSON.readValue(JSON.writeValueAsBytes(door), kind.door());
        assertThat(again.state()).isEqualTo(door.state());
        assertThat(again.last()).isEqualTo(door.last());
        assertThat(again.accusations()).containsExactly("m-1");
        assertThat(again.matters()).isEqualTo(door.matters());
    }

    @Test
    void statesSurviveTheirSnapshots() {
        survives(
                LeaderCase.KIND,
                new CaseTaken(MATTER, TOWN, CaseOrigin.POLICY, LEADER, UNIT, null, DAY),
                new DutyAdvanced(CaseDuty.EXPLAIN, SEALED, true, DAY));
        survives(
                Meeting.KIND,
                new MeetingHeld(
                        TOWN,
                        MeetingForm.CONFERENCE,
                        DAY,
                        "office-1",
                        null,
                        List.of(UNIT),
                        List.of(),
                        9,
                        List.of(MATTER)),
                new ProblemRaised(1, SEALED),
                new DecisionMade(
                        1, TOWN, MeetingForm.CONFERENCE, UNIT, "post-1", DAY, SEALED, null));
        survives(
                TownshipWeek.KIND,
                new WeekItemEntered(
                        TOWN, "2024-W19", 1, LEADER, UNIT, "post-1", DAY, SEALED, MATTER));
        survives(ThreeNone.KIND, new ThreeNoneAssessed(TOWN, 2023, GrantLevel.CITY, true, DAY));
    }
}
