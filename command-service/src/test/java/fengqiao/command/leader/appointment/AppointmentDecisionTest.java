package fengqiao.command.leader.appointment;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppointmentDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("appointment.1");
    private static final AppointmentState ASKED =
            new AppointmentState(new RegionCode("451324"), new LeaderId("l-1"), "ASKED");

    private static GrantAppointment grant(LocalDate on) {
        return new GrantAppointment(ID, on, new FreeText("hall"));
    }

    @Test
    void aDayToComeIsGrantedAndMayMove() {
        AppointmentState granted =
                AppointmentState.evolve(
                        ASKED, AppointmentDecision.grant(ASKED, grant(DAY), SEALED, DAY));
        assertThat(granted.stage()).isEqualTo(AppointmentState.GRANTED);
        assertThat(AppointmentDecision.grant(granted, grant(DAY.plusDays(1)), SEALED, DAY).on())
                .isEqualTo(DAY.plusDays(1));
        refused(
                LeaderRule.ROTA_PAST,
                () -> AppointmentDecision.grant(ASKED, grant(DAY.minusDays(1)), SEALED, DAY));
    }

    @Test
    void whatIsDeclinedIsOver() {
        AppointmentState declined =
                AppointmentState.evolve(ASKED, AppointmentDecision.decline(ASKED, SEALED));
        refused(
                RecordRule.STATE,
                () -> AppointmentDecision.grant(declined, grant(DAY), SEALED, DAY));
        refused(RecordRule.STATE, () -> AppointmentDecision.decline(declined, SEALED));
    }
}
