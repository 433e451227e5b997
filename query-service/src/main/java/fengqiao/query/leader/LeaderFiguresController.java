package fengqiao.query.leader;

import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.RotaDay;
import fengqiao.query.leader.LeaderBody.Session;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
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
    RecordFigures figures(@ParameterObject FigureQuery query) {
        RecordFrame frame = reader.frame(query);
        RecordSums cases = frame.sums(view, LeaderCase.class, "/api/leader-cases");
        RecordSums sessions = frame.sums(view, Session.class, "/api/reception-sessions");
        RecordSums visits = frame.sums(view, HouseholdVisit.class, "/api/household-visits");
        return frame.figures(
                List.of(
                        cases.tally("cases-taken", "taken", CASE_TIME),
                        cases.tally("cases-owed", "owed", CASE_TIME),
                        sessions.tally("sessions", "sessions", "session"),
                        sessions.total("attendances", "attendances", "attendance"),
                        sessions.total("batches", "batches", "batch"),
                        sessions.total("persons", "persons", "persons"),
                        sessions.total("raised", "raised", MATTER),
                        visits.total("households", "households", "household"),
                        visits.total("visit-persons", "persons", "persons")),
                shares(frame, cases));
    }

    private static final String CASE_TIME = "case-time";
    private static final String MATTER = "matter";

    private List<Share> shares(RecordFrame frame, RecordSums cases) {
        RecordSums backlog = frame.sums(view, BacklogEntry.class, "/api/backlog");
        RecordSums rota = frame.passed().sums(view, RotaDay.class, "/api/duty-rosters");
        return List.of(
                cases.share("leader-case-resolved", "resolved", "taken", CASE_TIME),
                cases.share("leader-case-released", "released", "taken", CASE_TIME),
                backlog.share("backlog-resolved-old", "oldResolved", "oldListed", MATTER),
                backlog.share("backlog-resolved-new", "newResolved", "newListed", MATTER),
                rota.share("rota-kept", "kept", "rostered", "day"));
    }
}
