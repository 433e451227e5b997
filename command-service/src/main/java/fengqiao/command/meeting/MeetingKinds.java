package fengqiao.command.meeting;

import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of records of this context. */
@Component
final class MeetingKinds implements RecordKinds {
    @Override
    public List<RecordKind<?, ?>> kinds() {
        return List.of(Meeting.KIND);
    }
}
