package fengqiao.command.leader.session;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.RotaDayState;
import fengqiao.command.leader.SessionState;
import fengqiao.command.leader.session.SessionCommand.HoldSession;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.SessionHeld;
import fengqiao.kernel.leader.SessionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final RecordId ASKED = new RecordId("appointment.1");

    private static HoldSession session(
            SessionKind kind, String region, @Nullable RecordId appointment) {
        return new HoldSession(
                new RecordId("session.1"),
                new RegionCode(region),
                kind,
                DAY,
                new FreeText("hall"),
                List.of(LEADER),
                List.of(),
                2,
                7,
                List.of(),
                appointment);
    }

    private static AppointmentState appointment(String leader, String stage) {
        return new AppointmentState(new RegionCode("451324"), new LeaderId(leader), stage);
    }

    private static SessionHeld hold(HoldSession command, @Nullable AppointmentState asked) {
        return SessionDecision.hold(command, asked, SEALED, DAY);
    }

    @Test
    void attendancesBatchesAndPersonsAreKeptApart() {
        SessionHeld held = hold(session(SessionKind.RECEPTION, "451324", null), null);
        assertThat(held.leaders()).hasSize(1);
        assertThat(held.batches()).isEqualTo(2);
        assertThat(held.persons()).isEqualTo(7);
    }

    @Test
    void aDownVisitGoesDown() {
        refused(
                LeaderRule.DOWN_VISIT,
                () -> hold(session(SessionKind.DOWN_VISIT, "451324", null), null));
        assertThat(hold(session(SessionKind.DOWN_VISIT, "451324100", null), null).kind())
                .isEqualTo(SessionKind.DOWN_VISIT);
    }

    @Test
    void anAppointmentIsKeptByTheLeaderWhoWasAskedFor() {
        HoldSession command = session(SessionKind.APPOINTMENT, "451324", ASKED);
        assertThat(hold(command, appointment("l-1", AppointmentState.GRANTED)).appointment())
                .isEqualTo(ASKED);
        refused(RecordRule.OTHER_UNKNOWN, () -> hold(command, null));
        refused(RecordRule.STATE, () -> hold(command, appointment("l-1", "ASKED")));
        refused(
                LeaderRule.ASKED_LEADER,
                () -> hold(command, appointment("l-2", AppointmentState.GRANTED)));
        refused(
                LeaderRule.ASKED_LEADER,
                () -> hold(session(SessionKind.APPOINTMENT, "451324", null), null));
    }

    @Test
    void onlyTheRosteredLeaderKeepsTheDay() {
        HoldSession command = session(SessionKind.RECEPTION, "451324", null);
        var region = new RegionCode("451324");
        assertThat(SessionDecision.keeps(command, new RotaDayState(region, DAY, LEADER, false)))
                .isTrue();
        assertThat(SessionDecision.keeps(command, new RotaDayState(region, DAY, LEADER, true)))
                .isFalse();
        var other = new RotaDayState(region, DAY, new LeaderId("l-2"), false);
        assertThat(SessionDecision.keeps(command, other)).isFalse();
        assertThat(SessionDecision.keeps(command, null)).isFalse();
    }

    @Test
    void aMatterIsLinkedOnce() {
        var state =
                SessionState.evolve(
                        null, hold(session(SessionKind.RECEPTION, "451324", null), null));
        var matter = new MatterId("m-1");
        SessionState linked = SessionState.evolve(state, SessionDecision.link(state, matter));
        refused(RecordRule.EXISTS, () -> SessionDecision.link(linked, matter));
    }
}
