package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.leader.LeaderBody.Session;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
        var days = new Period(month.atDay(1), month.atEndOfMonth());
        RecordFrame frame = reader.frame(region, minPosition).over(days);
        RecordSums sessions = frame.sums(view, Session.class, "/api/reception-sessions");
        List<LeaderDuties.Duty> leaders = new ArrayList<>();
        CasesInHand.of(view, frame)
                .forEach((leader, cases) ->
                        leaders.add(
                                new LeaderDuties.Duty(
                                        new LeaderId(leader),
                                        cases,
                                        sessions.of("downVisit:" + leader),
                                        sessions.of("appointment:" + leader))));
        long kept = leaders.stream().filter(LeaderDuties.Duty::kept).count();
        return new LeaderDuties(
                frame.region(),
                month,
                reader.today().isAfter(days.to()),
                leaders,
                Share.of("monthly-duty", kept, leaders.size(), "leader"),
                frame.now());
    }
}
