package fengqiao.query.indicator;

import fengqiao.kernel.RegionCode;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.Room;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.Period;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The county's figures, once or as they change. */
@RestController
@Tag(name = "dashboard")
final class DashboardController {
    private final Dashboards dashboards;
    private final DashboardStreams streams;
    private final Directory directory;
    private final ReadSide reads;
    private final Clock clock;

    DashboardController(
            Dashboards dashboards,
            DashboardStreams streams,
            Directory directory,
            ReadSide reads,
            @Qualifier("queryClock") Clock clock) {
        this.dashboards = dashboards;
        this.streams = streams;
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    @Operation(summary = "Figures of a region and period of registration, as of now")
    @GetMapping("/api/dashboard")
    Dashboard dashboard(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @Parameter(description = "accusations are counted apart, for discipline")
                    @RequestParam(required = false)
                    @Nullable Room room,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return dashboards.dashboard(query(region, from, to, room, minPosition));
    }

    @Operation(summary = "The same as server-sent events: at once, then on every change")
    @GetMapping(path = "/api/dashboard/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Room room) {
        return streams.open(query(region, from, to, room, null));
    }

    private FindDashboard query(
            @Nullable RegionCode region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Room room,
            @Nullable Long minPosition) {
        Caller caller =
                Callers.current(
                        Role.VIEWER,
                        Role.OFFICE,
                        Role.UNIT,
                        Role.WORKER,
                        Role.IMPORT,
                        Role.DISCIPLINE);
        RegionCode own = caller.region();
        RegionCode asked = region == null ? own : region;
        if (asked == null || !caller.covers(asked)) {
            throw Refused.of("auth.region");
        }
        Period period = Period.of(from, to, clock.instant());
        reads.await(asked, minPosition);
        if (region != null && directory.region(asked) == null) {
            throw Refused.of("region.unknown");
        }
        return new FindDashboard(asked, period, roomOf(caller, room), Words.locale());
    }

    /** Whoever is of discipline alone is shown accusations; nobody else is ever (Art. 30). */
    private static Room roomOf(Caller caller, @Nullable Room asked) {
        boolean alone = caller.is(Role.DISCIPLINE) && caller.roles().size() == 1;
        Room room = asked != null ? asked : alone ? Room.ACCUSATIONS : Room.GENERAL;
        if (room == Room.ACCUSATIONS ? !caller.is(Role.DISCIPLINE) : alone) {
            throw Refused.of("auth.role");
        }
        return room;
    }
}
