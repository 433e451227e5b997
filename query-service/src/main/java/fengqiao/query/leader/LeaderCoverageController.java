package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.query.directory.DirectoryEntry;
import fengqiao.query.leader.LeaderCoverage.InOffice;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which leaders have a case, and which have none. */
@RestController
@Tag(name = "leaders")
final class LeaderCoverageController {
    private static final String ADDRESS = "/api/leader-coverage";
    private final LeaderView view;
    private final RecordReader reader;
    private final LeadersListed listed;

    LeaderCoverageController(LeaderView view, RecordReader reader, LeadersListed listed) {
        this.view = view;
        this.reader = reader;
        this.listed = listed;
    }

    /** Which of the leaders are asked for. */
    enum Having {
        SOME,
        NONE
    }

    @Operation(summary = "Leaders in office in the period, and whether each had a case in hand")
    @GetMapping(ADDRESS)
    LeaderCoverage coverage(
            @ParameterObject FigureQuery query,
            @RequestParam(required = false) @Nullable Having cases) {
        RecordFrame frame = reader.frame(query);
        List<InOffice> all = inOffice(frame);
        long having = all.stream().filter(one -> one.cases() > 0).count();
        String address = ADDRESS + "?" + frame.parameters();
        return new LeaderCoverage(
                frame.region(),
                frame.period(),
                all.stream().filter(one -> fits(one, cases)).toList(),
                Share.of("leaders-with-case", having, all.size(), "leader")
                        .opening(address + "&cases=SOME", address),
                address + "&cases=NONE",
                frame.now(),
                frame.position());
    }

    private static boolean fits(InOffice one, @Nullable Having asked) {
        return asked == null || one.cases() > 0 == (asked == Having.SOME);
    }

    /** A leader of a town may take a case elsewhere in the county: it counts all the same. */
    private List<InOffice> inOffice(RecordFrame frame) {
        Map<String, Integer> cases = CasesInHand.of(view, frame.county());
        return listed.of(frame.region()).stream()
                .filter(one -> inOffice(one, frame.period()))
                .map(one -> of(one, cases))
                .toList();
    }

    private static boolean inOffice(DirectoryEntry.Listed one, Period period) {
        LocalDate last = one.to();
        return !one.from().isAfter(period.to()) && (last == null || !last.isBefore(period.from()));
    }

    private static InOffice of(DirectoryEntry.Listed one, Map<String, Integer> cases) {
        return new InOffice(
                new LeaderId(one.code()),
                one.region(),
                one.name(),
                one.from(),
                one.to(),
                cases.getOrDefault(one.code(), 0));
    }
}
