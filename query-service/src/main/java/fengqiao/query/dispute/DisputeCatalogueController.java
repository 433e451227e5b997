package fengqiao.query.dispute;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.dispute.MediationPolicy;
import fengqiao.kernel.dispute.MediationPolicyEvent;
import fengqiao.kernel.dispute.MediationPolicyPublished;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.web.Words;
import fengqiao.query.platform.wire.EventDecoder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
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
    private final LogReader log;

    DisputeCatalogueController(RecordReader reader, @Qualifier("queryLogReader") LogReader log) {
        this.reader = reader;
        this.log = log;
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
        MediationPolicy policy = POLICY.with(published(place), on);
        boolean english = Words.english(Words.locale());
        return new Kinds(
                DisputeKind.shipped().values().stream()
                        .map(kind -> kind(kind, policy, place, on, english))
                        .toList());
    }

    /** Versions of a region's policy, oldest first. */
    record Policies(List<MediationPolicyPublished> items) {}

    @Operation(summary = "Mediation policies a county and its townships published; one is shipped")
    @GetMapping("/api/mediation-policies")
    Policies policies(@RequestParam(required = false) @Nullable RegionCode region) {
        RegionCode own = Callers.current().region();
        RegionCode place = region != null ? region : own != null ? own : ANYWHERE;
        return new Policies(published(place));
    }

    private List<MediationPolicyPublished> published(RegionCode place) {
        List<MediationPolicyPublished> all = new ArrayList<>();
        for (RegionLevel level : List.of(RegionLevel.COUNTY, RegionLevel.TOWNSHIP)) {
            if (level.compareTo(place.level()) <= 0) {
                for (StoredEvent row :
                        log.stream(MediationPolicyEvent.stream(place.at(level)), 0)) {
                    Recorded<?> event = EventDecoder.decode(row).event();
                    if (event != null
                            && event.event() instanceof MediationPolicyPublished published) {
                        all.add(published);
                    }
                }
            }
        }
        return all;
    }

    private static Kind kind(
            DisputeKind kind,
            MediationPolicy policy,
            RegionCode place,
            LocalDate on,
            boolean english) {
        boolean leaf = kind.level() == 2;
        return new Kind(
                kind.code(),
                english ? kind.en() : kind.zh(),
                leaf ? policy.first(place, kind.code(), on) : List.of(),
                leaf ? policy.ref(place, kind.code(), on) : null);
    }
}
