package fengqiao.command.matter;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.record.MatterRooms;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.PetitionKind;
import org.springframework.stereotype.Component;

/** Tells records where their matters are. */
@Component
final class RoomsOfMatters implements MatterRooms {
    private final Matters matters;

    RoomsOfMatters(Matters matters) {
        this.matters = matters;
    }

    @Override
    public Place place(MatterId matter) {
        MatterState state = matters.look(matter);
        if (state == null) {
            return Place.NOWHERE;
        }
        return state.registration().kind() == PetitionKind.ACCUSATION
                ? Place.ACCUSATIONS
                : Place.GENERAL;
    }

    @Override
    public boolean admits(MatterId matter, Caller caller) {
        return matters.look(matter, caller) != null;
    }
}
