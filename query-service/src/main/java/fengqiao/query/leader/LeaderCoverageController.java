package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.directory.DirectoryEntry;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderCoverage.InOffice;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Having cases,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        List<InOffice> all = inOffice(place, period);
        long having = all.stream().filter(one -> one.cases() > 0).count();
        String address =
                ADDRESS + "?region=" + place + "&from=" + period.from() + "&to=" + period.to();
        return new LeaderCoverage(
                place,
                period,
                all.stream().filter(one -> fits(one, cases)).toList(),
                Share.of("leaders-with-case", having, all.size(), "leader")
                        .opening(address + "&cases=SOME", address),
                address + "&cases=NONE",
                reader.now(),
                reader.position());
    }

    private static boolean fits(InOffice one, @Nullable Having asked) {
        return asked == null || one.cases() > 0 == (asked == Having.SOME);
    }

    private List<InOffice> inOffice(RegionCode place, Period period) {
        Map<LeaderId, Integer> cases = cases(place, period);
        return listed.of(place).stream()
                .filter(one -> inOffice(one, period))
                .map(one -> of(one, cases))
                .toList();
    }

    private static boolean inOffice(DirectoryEntry.Listed one, Period period) {
        LocalDate last = one.to();
        return !one.from().isAfter(period.to()) && (last == null || !last.isBefore(period.from()));
    }

    private static InOffice of(DirectoryEntry.Listed one, Map<LeaderId, Integer> cases) {
        var leader = new LeaderId(one.code());
        return new InOffice(
                leader,
                one.region(),
                one.name(),
                one.from(),
                one.to(),
                cases.getOrDefault(leader, 0));
    }

    /** A leader of a town may take a case elsewhere in the county: it counts all the same. */
    private Map<LeaderId, Integer> cases(RegionCode place, Period period) {
        Map<LeaderId, Integer> cases = new HashMap<>();
        List<LeaderCase> taken =
                reader.bodies(view, LeaderCase.class, place.county(), "taken", period.to());
        for (LeaderCase one : taken) {
            LocalDate released = one.releasedOn();
            LeaderId leader = one.leader();
            if (leader != null && (released == null || !released.isBefore(period.from()))) {
                cases.merge(leader, 1, Integer::sum);
            }
        }
        return cases;
    }
}
