package fengqiao.command.legal.aid;

import fengqiao.command.legal.AidState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.dispute.DisputeParty;
import fengqiao.kernel.legal.AidApplied;
import fengqiao.kernel.legal.AidConcluded;
import fengqiao.kernel.legal.AidDecided;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One decision for each application, and one result for each that was granted. */
final class LegalAidDecision {
    private LegalAidDecision() {}

    static AidApplied apply(
            ApplyForAid command, DisputeParty applicant, CipherText reason, LocalDate day) {
        return new AidApplied(
                command.id(),
                command.region(),
                day,
                command.kind(),
                applicant.person(),
                applicant.details(),
                reason,
                command.matter(),
                command.dispute());
    }

    static AidDecided decide(AidState state, DecideAid command, @Nullable CipherText reason) {
        state.require("decisions");
        return new AidDecided(command.decision(), command.lawyer(), reason);
    }

    static AidConcluded conclude(AidState state, ConcludeAid command, @Nullable CipherText note) {
        state.require("conclusions");
        return new AidConcluded(command.result(), note);
    }
}
