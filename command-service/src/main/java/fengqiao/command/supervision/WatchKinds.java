package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes what timers note known to the log. */
@Component
final class WatchKinds implements RecordKinds {
    @Override
    public List<RecordKind<?, ?>> kinds() {
        return List.of(Watch.KIND, Term.KIND);
    }
}
