package fengqiao.query.leader;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.web.Period;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The weekly bulletin of cases leaders take. */
@RestController
@Tag(name = "leaders")
final class CaseBulletinController {
    private static final int DAYS_AFTER_MONDAY = 6;
    private final LeaderView view;
    private final RecordReader reader;

    CaseBulletinController(LeaderView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
    }

    @Operation(
            summary = "Cases taken, carried on, released and owed in an ISO week such as 2024-W19")
    @GetMapping("/api/leader-case-bulletins/{week}")
    CaseBulletin bulletin(
            @PathVariable String week,
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @Nullable String leader,
            @RequestParam(required = false) @Nullable CaseOrigin origin,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RecordFrame frame = reader.frame(region, minPosition).over(days(week));
        Period days = frame.period();
        List<LeaderCase> cases =
                frame.bodies(view, LeaderCase.class, "opened").stream()
                        .filter(one -> origin == null || one.origin() == origin)
                        .filter(one ->
                                leader == null
                                        || one.leader() != null
                                                && one.leader().value().equals(leader))
                        .toList();
        var bulletins = new CaseBulletins(cases, days);
        return new CaseBulletin(
                frame.region(),
                week,
                days.from(),
                days.to(),
                bulletins.counts(),
                bulletins.leaders(),
                bulletins.takenItems(),
                bulletins.releasedItems(),
                bulletins.owedItems(),
                frame.now(),
                frame.position());
    }

    private static Period days(String week) {
        try {
            LocalDate monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Period(monday, monday.plusDays(DAYS_AFTER_MONDAY));
        } catch (DateTimeParseException e) {
            throw Refused.field("week", "week");
        }
    }
}
