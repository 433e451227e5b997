package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of records of this context. */
@Component
final class LeaderKinds implements RecordKinds {
    @Override
    public List<RecordKind<?, ?>> kinds() {
        return List.of(
                LeaderCase.KIND,
                BacklogEntry.KIND,
                RotaDay.KIND,
                Session.KIND,
                Appointment.KIND,
                HouseholdVisit.KIND);
    }
}
