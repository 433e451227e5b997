package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.Session;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether leaders with cases kept their monthly duty. */
@RestController
@Tag(name = "leaders")
final class LeaderDutiesController {
    private final LeaderView view;
    private final RecordReader reader;

    LeaderDutiesController(LeaderView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
    }

    @Operation(summary = "Down-visits and appointments of leaders with cases in a month")
    @GetMapping("/api/leader-duties")
    LeaderDuties duties(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        var period = new Period(month.atDay(1), month.atEndOfMonth());
        RecordSums sessions = reader.sums(view, Session.class, place, period);
        List<LeaderDuties.Duty> leaders = new ArrayList<>();
        casesByLeader(place, period)
                .forEach((leader, cases) ->
                        leaders.add(
                                new LeaderDuties.Duty(
                                        new LeaderId(leader),
                                        cases,
                                        sessions.of("downVisit:" + leader),
                                        sessions.of("appointment:" + leader))));
        long kept = leaders.stream().filter(LeaderDuties.Duty::kept).count();
        return new LeaderDuties(
                place,
                month,
                reader.today().isAfter(period.to()),
                leaders,
                Share.of("monthly-duty", kept, leaders.size(), "leader"),
                reader.now());
    }

    private Map<String, Integer> casesByLeader(RegionCode place, Period month) {
        Map<String, Integer> cases = new TreeMap<>();
        for (LeaderCase one : reader.bodies(view, LeaderCase.class, place, "taken", month.to())) {
            LocalDate released = one.releasedOn();
            if (one.leader() != null && (released == null || !released.isBefore(month.from()))) {
                cases.merge(one.leader().value(), 1, Integer::sum);
            }
        }
        return cases;
    }
}
