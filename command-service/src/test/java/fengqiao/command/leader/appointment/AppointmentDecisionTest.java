package fengqiao.command.leader.appointment;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.appointment.AppointmentCommand.AskAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.command.matter.Given;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Via;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static AskAppointment ask() {
        return new AskAppointment(
                ID,
                null,
                new LeaderId("l-1"),
                Given.ID,
                null,
                new FreeText("a wall"),
                null,
                Via.RECEIPT);
    }

    private static DirectoryLookup.Entry leader(String region, String from, @Nullable String end) {
        return new DirectoryLookup.Entry(
                new RegionCode(region),
                LocalDate.parse(from),
                end == null ? null : LocalDate.parse(end),
                null);
    }

    @Test
    void aCitizenAsksForALeaderOfTheCountyInOfficeOnceADay() {
        var matter = Given.appeal("2024-05-01").state().registration();
        var inOffice = leader("451324", "2020-01-01", null);
        assertThat(AppointmentDecision.askable(null, ask(), inOffice, matter, DAY))
                .isEqualTo(new RegionCode("451324"));
        refused(
                LeaderRule.ASKED,
                () -> AppointmentDecision.askable(ASKED, ask(), inOffice, matter, DAY));
        for (DirectoryLookup.Entry other :
                List.of(
                        leader("431124", "2020-01-01", null),
                        leader("451324", "2024-06-01", null),
                        leader("451324", "2020-01-01", "2024-05-07"))) {
            refused(
                    LeaderRule.UNKNOWN,
                    () -> AppointmentDecision.askable(null, ask(), other, matter, DAY));
        }
        refused(
                LeaderRule.UNKNOWN,
                () -> AppointmentDecision.askable(null, ask(), null, matter, DAY));
    }

    @Test
    void accusationsAreReceivedByDisciplineAlone() {
        var accusation =
                Given.registered(PetitionKind.ACCUSATION, "451324100203", "2024-05-01")
                        .state()
                        .registration();
        refused(
                LeaderRule.NOT_RECEIVED,
                () ->
                        AppointmentDecision.askable(
                                null,
                                ask(),
                                leader("451324", "2020-01-01", null),
                                accusation,
                                DAY));
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
