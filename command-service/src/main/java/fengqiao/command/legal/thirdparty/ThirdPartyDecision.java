package fengqiao.command.legal.thirdparty;

import fengqiao.command.legal.LegalRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.legal.ThirdPartyKind;
import fengqiao.kernel.legal.ThirdPartyWorked;
import java.time.LocalDate;

/** Third parties are of a kind of the catalogue. */
final class ThirdPartyDecision {
    private ThirdPartyDecision() {}

    static ThirdPartyWorked decide(RecordThirdPartyWork command, LocalDate day) {
        if (!ThirdPartyKind.shipped().containsKey(command.kind())) {
            throw Refusal.of(LegalRule.THIRD_PARTY_UNKNOWN, command.kind())
                    .naming(FieldFault.of("kind", "unknown"))
                    .asException();
        }
        return new ThirdPartyWorked(
                command.id(),
                command.region(),
                command.kind(),
                day,
                command.personTimes(),
                command.resolved(),
                command.guidedToLaw(),
                command.matter(),
                command.dispute());
    }
}
