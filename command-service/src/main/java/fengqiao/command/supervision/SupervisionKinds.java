package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of records of this context. */
@Component
final class SupervisionKinds implements RecordKinds {
    @Override
    public List<RecordKind<?, ?>> kinds() {
        return List.of(FieldCard.KIND, Inquiry.KIND, Bulletin.KIND, Letter.KIND, ThreeNone.KIND);
    }
}
