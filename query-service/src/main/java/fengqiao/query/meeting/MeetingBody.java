package fengqiao.query.meeting;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.meeting.Guests;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.Verdict;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a meeting, or of a task one decided. */
public sealed interface MeetingBody extends RecordBody {
    /**
     * A meeting 场.
     *
     * @param persons 人次 present
     * @param opinions 条 collected
     * @param problems 个 raised, which are no opinions
     * @param tasks decided
     * @param done of them carried out
     * @param lapsed of them owed by nobody any more
     */
    record Meeting(
            RegionCode region,
            MeetingForm form,
            LocalDate day,
            String convener,
            @Nullable String drawnFrom,
            List<UnitId> departments,
            List<Guests> guests,
            int persons,
            List<MatterId> matters,
            int opinions,
            int problems,
            List<Integer> solved,
            List<Judgement> verdicts,
            List<MatterId> models,
            int tasks,
            List<Integer> done,
            List<Integer> lapsed)
            implements MeetingBody {
        private static final List<String> EVERY_MEETING =
                List.of(
                        "opinions",
                        "problems",
                        "problem-solutions",
                        "decisions",
                        "task-completions",
                        "task-returns");

        @Override
        public List<String> allowed() {
            List<String> moves = new ArrayList<>(EVERY_MEETING);
            if (form == MeetingForm.HEARING) {
                moves.add("verdicts");
            }
            if (form == MeetingForm.CASE_REVIEW) {
                moves.add("model-cases");
            }
            return List.copyOf(moves);
        }

        @Override
        public Columns columns() {
            Columns all =
                    Columns.of(
                                    region,
                                    day,
                                    done.size() + lapsed.size() == tasks ? "SETTLED" : "OPEN")
                            .owner(convener)
                            .mark("form", form)
                            .mark("drawnFrom", drawnFrom)
                            .count("meetings")
                            .count("form" + form.ordinal())
                            .count("persons", day, persons)
                            .count("opinions", day, opinions)
                            .count("problems", day, problems)
                            .count("solved", day, solved.size())
                            .count("verdicts", day, verdicts.size())
                            .count("models", day, models.size());
            if (region.level() == RegionLevel.GRID) {
                all = all.count("grid:" + region);
            }
            if (region.level().compareTo(RegionLevel.VILLAGE) >= 0) {
                all = all.count("village:" + region.at(RegionLevel.VILLAGE));
            }
            for (UnitId department : departments) {
                all = all.unit(department);
            }
            for (MatterId matter : matters) {
                all = all.mark("matter", matter);
            }
            return all;
        }
    }

    /** A hearing's open opinion on a demand; the last one on a matter holds. */
    record Judgement(MatterId matterId, Verdict verdict) {}

    /**
     * What a meeting decided, to be carried out by a unit and a person by a day; it counts in the
     * period in which it falls due.
     *
     * @param lapsed why nobody owes it any more; it then counts neither as done nor as due
     * @param returned how often supervision found it not carried out
     */
    record Task(
            RecordId meeting,
            int number,
            RegionCode region,
            MeetingForm form,
            UnitId unit,
            String person,
            LocalDate dueDay,
            @Nullable MatterId matterId,
            @Nullable LocalDate doneOn,
            @Nullable MatterEnding lapsed,
            int returned)
            implements MeetingBody {
        private String state() {
            String open = doneOn == null ? "OPEN" : "DONE";
            return lapsed == null ? open : "LAPSED";
        }

        @Override
        public Columns columns() {
            boolean inTime = doneOn != null && !doneOn.isAfter(dueDay);
            boolean owed = doneOn == null && lapsed == null;
            return Columns.of(region, dueDay, state())
                    .due(owed ? dueDay : null)
                    .unit(unit)
                    .owner(person)
                    .mark("meeting", meeting)
                    .mark("form", form)
                    .mark("matter", matterId)
                    .countIf(lapsed == null, "due")
                    .countIf(inTime, "doneInTime");
        }
    }
}
