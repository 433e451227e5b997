package fengqiao.command.leader.rota;

import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.RotaDayState;
import fengqiao.command.leader.rota.RotaDayCommand.RosterDuty;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.leader.DutyRostered;
import fengqiao.kernel.leader.LeaderPost;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day to come gets a leader; Mondays of the county rotate among four posts. */
final class RotaDayDecision {
    private RotaDayDecision() {}

    /**
     * @param state none where the day has no leader yet
     * @param importing whether old rotas are written down, which nobody can keep any more
     */
    static DutyRostered roster(
            @Nullable RotaDayState state, RosterDuty command, LocalDate today, boolean importing) {
        if (state != null) {
            state.require("duty-rosters");
        }
        if (!importing && command.day().isBefore(today)) {
            throw Refusal.of(LeaderRule.ROTA_PAST, command.day().toString())
                    .citing(LeaderRule.POLICY)
                    .asException();
        }
        boolean countyMonday =
                command.region().level() == RegionLevel.COUNTY
                        && command.day().getDayOfWeek() == DayOfWeek.MONDAY;
        if (countyMonday && command.post() == LeaderPost.OTHER) {
            throw Refusal.of(LeaderRule.ROTA_MONDAY)
                    .citing(LeaderRule.POLICY)
                    .naming(FieldFault.of("post", "unknown"))
                    .asException();
        }
        return new DutyRostered(
                command.region(),
                command.day(),
                command.leader(),
                command.post(),
                command.departments());
    }
}
