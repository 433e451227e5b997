package fengqiao.query.dispute;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.dispute.MediationPolicy;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of disputes, and where each begins by the policy of a day. */
@RestController
@Tag(name = "disputes")
final class DisputeCatalogueController {
    private static final MediationPolicy POLICY = MediationPolicy.shipped();
    private static final RegionCode ANYWHERE = new RegionCode("000000");
    private final RecordReader reader;

    DisputeCatalogueController(RecordReader reader) {
        this.reader = reader;
    }

    /** All kinds. */
    record Kinds(List<Kind> items) {}

    /**
     * One kind.
     *
     * @param first rungs of which one is the first; empty for a class
     */
    record Kind(String code, String name, List<Rung> first, @Nullable RuleRef policy) {}

    @Operation(summary = "Kinds of disputes with the rungs they may begin at")
    @GetMapping("/api/dispute-kinds")
    Kinds kinds(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day) {
        RegionCode own = Callers.current().region();
        RegionCode place = region != null ? region : own != null ? own : ANYWHERE;
        LocalDate on = day == null ? reader.today() : day;
        boolean english = Words.english(Words.locale());
        return new Kinds(
                DisputeKind.shipped().values().stream()
                        .map(kind -> kind(kind, place, on, english))
                        .toList());
    }

    private static Kind kind(DisputeKind kind, RegionCode place, LocalDate on, boolean english) {
        boolean leaf = kind.level() == 2;
        return new Kind(
                kind.code(),
                english ? kind.en() : kind.zh(),
                leaf ? POLICY.first(place, kind.code(), on) : List.of(),
                leaf ? POLICY.ref(place, kind.code(), on) : null);
    }
}
