package fengqiao.query.meeting;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.query.directory.Directory;
import fengqiao.query.meeting.MeetingBody.Meeting;
import fengqiao.query.meeting.MeetingBody.Task;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    RecordFigures figures(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        RecordSums meetings = reader.sums(view, Meeting.class, place, period);
        RecordSums tasks = reader.sums(view, Task.class, place, reader.passed(period));
        List<Tally> figures = new ArrayList<>();
        figures.add(tally("meetings", meetings, "meetings", "meeting", place, period));
        for (MeetingForm form : MeetingForm.values()) {
            String figure = "form" + form.ordinal();
            figures.add(tally("meetings-" + form, meetings, figure, "meeting", place, period));
        }
        figures.add(Tally.of("meeting-persons", meetings.of("persons"), "persons", null));
        figures.add(Tally.of("opinions", meetings.of("opinions"), "opinion", null));
        figures.add(Tally.of("problems", meetings.of("problems"), "problem", null));
        figures.add(Tally.of("problems-solved", meetings.of("solved"), "problem", null));
        figures.add(Tally.of("model-cases", meetings.of("models"), "matter", null));
        Period passed = reader.passed(period);
        return reader.figures(
                place,
                period,
                figures,
                List.of(
                        Share.of("tasks-in-time", tasks.of("doneInTime"), tasks.of("due"), "task")
                                .opening(
                                        RecordReader.href(TASKS, "doneInTime", place, passed),
                                        RecordReader.href(TASKS, "due", place, passed)),
                        Share.of(
                                "problems-solved",
                                meetings.of("solved"),
                                meetings.of("problems"),
                                "problem"),
                        Share.of("grids-met", meetings.distinct("grid"), grids(place), "grid"),
                        Share.of(
                                "villages-met",
                                meetings.distinct("village"),
                                villages(place),
                                "village")));
    }

    private static final String TASKS = "/api/meeting-tasks";

    private static Tally tally(
            String id,
            RecordSums sums,
            String figure,
            String unit,
            RegionCode place,
            Period period) {
        String href = RecordReader.href("/api/meetings", figure, place, period);
        return Tally.of(id, sums.of(figure), unit, href);
    }

    private long grids(RegionCode place) {
        return directory.count(place, RegionLevel.GRID);
    }

    private long villages(RegionCode place) {
        return directory.count(place, RegionLevel.VILLAGE);
    }
}
