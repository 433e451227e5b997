package fengqiao.query.legal;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.AidDecision;
import fengqiao.kernel.legal.AidKind;
import fengqiao.kernel.legal.AidResult;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application for legal aid, without the applicant.
 *
 * @param lawyer id of the post that is to help
 */
public record AidRecord(
        RegionCode region,
        LocalDate day,
        AidKind kind,
        @Nullable MatterId matter,
        @Nullable RecordId dispute,
        @Nullable AidDecision decision,
        @Nullable LocalDate decided,
        @Nullable String lawyer,
        @Nullable AidResult result,
        @Nullable LocalDate concluded)
        implements LegalRecord {
    @Override
    public List<String> allowed() {
        return switch (state()) {
            case "APPLIED" -> List.of("decisions");
            case "GRANTED" -> List.of("conclusions");
            default -> List.of();
        };
    }

    @Override
    public Columns columns() {
        return Columns.of(region, day, state())
                .mark("kind", kind)
                .mark("matter", matter)
                .mark("dispute", dispute)
                .count("applied")
                .countIf(decision != null, "decided")
                .countIf(decision == AidDecision.GRANTED, "granted")
                .countIf(result != null, "concluded");
    }

    private String state() {
        if (result != null) {
            return "CONCLUDED";
        }
        return decision == null ? "APPLIED" : decision.name();
    }

    AidRecord decided(AidDecision how, LocalDate on, @Nullable String helper) {
        return new AidRecord(
                region, day, kind, matter, dispute, how, on, helper, result, concluded);
    }

    AidRecord concluded(AidResult how, LocalDate on) {
        return new AidRecord(
                region, day, kind, matter, dispute, decision, decided, lawyer, how, on);
    }
}
