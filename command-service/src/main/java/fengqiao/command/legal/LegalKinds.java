package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of records of legal services. */
@Component
final class LegalKinds implements RecordKinds {
    @Override
    public List<RecordKind<?, ?>> kinds() {
        return List.of(
                Station.KIND,
                Duty.KIND,
                Aid.KIND,
                ServiceNote.KIND,
                ConsultationNote.KIND,
                ThirdPartyNote.KIND);
    }
}
