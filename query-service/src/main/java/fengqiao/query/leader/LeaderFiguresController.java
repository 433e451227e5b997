package fengqiao.query.leader;

import fengqiao.kernel.RegionCode;
import fengqiao.query.leader.LeaderBody.BacklogEntry;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.RotaDay;
import fengqiao.query.leader.LeaderBody.Session;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is counted here, each in its own unit. */
@RestController
@Tag(name = "leaders")
final class LeaderFiguresController {
    private final LeaderView view;
    private final RecordReader reader;

    LeaderFiguresController(LeaderView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
    }

    @Operation(
            summary =
                    "What leaders did, in case-times, sessions, attendances, batches, persons and"
                            + " days")
    @GetMapping("/api/leader-figures")
    RecordFigures figures(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        RecordSums cases = reader.sums(view, LeaderCase.class, place, period);
        RecordSums sessions = reader.sums(view, Session.class, place, period);
        RecordSums visits = reader.sums(view, HouseholdVisit.class, place, period);
        Links links = new Links(place, period);
        return reader.figures(
                place,
                period,
                List.of(
                        Tally.of(
                                "cases-taken",
                                cases.of("taken"),
                                "case-time",
                                links.to(CASES, "taken")),
                        Tally.of(
                                "cases-owed",
                                cases.of("owed"),
                                "case-time",
                                links.to(CASES, "owed")),
                        Tally.of(
                                "sessions",
                                sessions.of("sessions"),
                                "session",
                                links.to(SESSIONS, "sessions")),
                        Tally.of("attendances", sessions.of("attendances"), "attendance", null),
                        Tally.of("batches", sessions.of("batches"), "batch", null),
                        Tally.of("persons", sessions.of("persons"), "persons", null),
                        Tally.of("raised", sessions.of("raised"), "matter", null),
                        Tally.of("households", visits.of("households"), "household", null),
                        Tally.of("visit-persons", visits.of("persons"), "persons", null)),
                shares(place, period, cases, links));
    }

    private static final String CASES = "/api/leader-cases";
    private static final String SESSIONS = "/api/reception-sessions";
    private static final String BACKLOG = "/api/backlog";
    private static final String ROTA = "/api/duty-rosters";

    /** Addresses of the lists behind figures. */
    private record Links(RegionCode region, Period period) {
        String to(String address, String figure) {
            return RecordReader.href(address, figure, region, period);
        }
    }

    private List<Share> shares(RegionCode place, Period period, RecordSums cases, Links links) {
        RecordSums backlog = reader.sums(view, BacklogEntry.class, place, period);
        Period passed = reader.passed(period);
        RecordSums rota = reader.sums(view, RotaDay.class, place, passed);
        Links over = new Links(place, passed);
        return List.of(
                Share.of(
                                "leader-case-resolved",
                                cases.of("resolved"),
                                cases.of("taken"),
                                "case-time")
                        .opening(links.to(CASES, "resolved"), links.to(CASES, "taken")),
                Share.of(
                                "leader-case-released",
                                cases.of("released"),
                                cases.of("taken"),
                                "case-time")
                        .opening(links.to(CASES, "released"), links.to(CASES, "taken")),
                Share.of(
                                "backlog-resolved-old",
                                backlog.of("oldResolved"),
                                backlog.of("oldListed"),
                                "matter")
                        .opening(links.to(BACKLOG, "oldResolved"), links.to(BACKLOG, "oldListed")),
                Share.of(
                                "backlog-resolved-new",
                                backlog.of("newResolved"),
                                backlog.of("newListed"),
                                "matter")
                        .opening(links.to(BACKLOG, "newResolved"), links.to(BACKLOG, "newListed")),
                Share.of("rota-kept", rota.of("kept"), rota.of("rostered"), "day")
                        .opening(over.to(ROTA, "kept"), over.to(ROTA, "rostered")));
    }
}
