package fengqiao.query.meeting;

import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.query.directory.Directory;
import fengqiao.query.meeting.MeetingBody.Meeting;
import fengqiao.query.meeting.MeetingBody.Task;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is counted here, each in its own unit. */
@RestController
@Tag(name = "meetings")
final class MeetingFiguresController {
    private final MeetingView view;
    private final RecordReader reader;
    private final Directory directory;

    MeetingFiguresController(MeetingView view, RecordReader reader, Directory directory) {
        this.view = view;
        this.reader = reader;
        this.directory = directory;
    }

    @Operation(
            summary =
                    "Meetings by form, opinions, problems, tasks closed on time, grids and villages that met")
    @GetMapping("/api/meeting-figures")
    RecordFigures figures(@ParameterObject FigureQuery query) {
        RecordFrame frame = reader.frame(query);
        RecordSums meetings = frame.sums(view, Meeting.class, "/api/meetings");
        RecordSums tasks = frame.passed().sums(view, Task.class, "/api/meeting-tasks");
        List<Tally> figures = new ArrayList<>();
        figures.add(meetings.tally("meetings", "meetings", "meeting"));
        for (MeetingForm form : MeetingForm.values()) {
            figures.add(meetings.tally("meetings-" + form, "form" + form.ordinal(), "meeting"));
        }
        figures.add(meetings.total("meeting-persons", "persons", "persons"));
        figures.add(meetings.total("opinions", "opinions", "opinion"));
        figures.add(meetings.total("problems", "problems", PROBLEM));
        figures.add(meetings.total("problems-solved", "solved", PROBLEM));
        figures.add(meetings.total("model-cases", "models", "matter"));
        return frame.figures(
                figures,
                List.of(
                        tasks.share("tasks-in-time", "doneInTime", "due", "task"),
                        Share.of(
                                "problems-solved",
                                meetings.of("solved"),
                                meetings.of("problems"),
                                PROBLEM),
                        met("grids-met", meetings, RegionLevel.GRID, frame),
                        met("villages-met", meetings, RegionLevel.VILLAGE, frame)));
    }

    private static final String PROBLEM = "problem";

    /** Those of a level in which a meeting was, each once. */
    private Share met(String id, RecordSums meetings, RegionLevel level, RecordFrame frame) {
        String unit = level.name().toLowerCase(Locale.ROOT);
        long all = directory.count(frame.region(), level);
        return Share.of(id, meetings.distinct(unit), all, unit);
    }
}
