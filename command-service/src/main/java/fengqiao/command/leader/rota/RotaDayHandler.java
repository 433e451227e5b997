package fengqiao.command.leader.rota;

import fengqiao.command.leader.RotaDay;
import fengqiao.command.leader.RotaDayState;
import fengqiao.command.leader.rota.RotaDayCommand.RosterDuty;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The duty rota. */
@CommandSlice
final class RotaDayHandler {
    private final Records<RotaDayState> rota;

    RotaDayHandler(RecordDesk desk) {
        this.rota = desk.records(RotaDay.KIND);
    }

    @CommandHandler
    RecordAnswer handle(RosterDuty command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return rota.put(
                RotaDay.id(command.region(), command.day()),
                command.region(),
                issue,
                (state, at) ->
                        RotaDayDecision.roster(
                                state, command, LegalDay.of(at), issue.caller().is(Role.IMPORT)));
    }
}
