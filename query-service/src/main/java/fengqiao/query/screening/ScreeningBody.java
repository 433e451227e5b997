package fengqiao.query.screening;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.screening.FiveRecord;
import fengqiao.kernel.screening.ScreeningOutcome;
import fengqiao.kernel.screening.WarningLevel;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a record of this context. */
public sealed interface ScreeningBody extends RecordBody {
    /**
     * A grid's screening of a day 日排查, as last said.
     *
     * @param found problems 个
     * @param hard of the matters those a leader has to take
     * @param sameDay whether it was said on the very day
     */
    record GridDay(
            RegionCode region,
            LocalDate day,
            ScreeningOutcome outcome,
            int found,
            int resolved,
            List<MatterId> matters,
            List<RecordId> records,
            List<MatterId> hard,
            String reportedBy,
            boolean sameDay)
            implements ScreeningBody {
        @Override
        public Columns columns() {
            Columns all =
                    Columns.of(region, day, outcome.name())
                            .owner(reportedBy)
                            .mark("outcome", outcome)
                            .count("screened")
                            .count("problems", day, found)
                            .count("resolved", day, resolved)
                            .countIf(outcome == ScreeningOutcome.NOTHING, "nothing")
                            .countIf(outcome == ScreeningOutcome.REPORTED_UP, "reportedUp")
                            .countIf(
                                    outcome == ScreeningOutcome.REPORTED_UP && sameDay,
                                    "reportedSameDay");
            for (MatterId matter : matters) {
                all = all.mark("matter", matter);
            }
            return all;
        }
    }

    /** A township's ledger of a week. */
    record TownshipWeek(
            RegionCode region,
            String week,
            LocalDate monday,
            int items,
            int settled,
            boolean closed)
            implements ScreeningBody {
        @Override
        public List<String> allowed() {
            return closed ? List.of("item-settlements") : List.of("item-settlements", "closings");
        }

        @Override
        public Columns columns() {
            return Columns.of(region, monday, closed ? "CLOSED" : "OPEN")
                    .mark("week", week)
                    .count("weeks")
                    .countIf(closed, "closed");
        }

        TownshipWeek entered(int number) {
            return new TownshipWeek(region, week, monday, number, settled, false);
        }

        TownshipWeek settledOne() {
            return new TownshipWeek(region, week, monday, items, settled + 1, closed);
        }

        TownshipWeek over() {
            return new TownshipWeek(region, week, monday, items, settled, true);
        }
    }

    /** An item of it, with its responsible leader, unit, person and limit. */
    record WeekItem(
            RecordId ledger,
            int number,
            RegionCode region,
            String week,
            LeaderId leader,
            UnitId unit,
            String person,
            LocalDate dueDay,
            @Nullable MatterId matterId,
            @Nullable LocalDate settledOn)
            implements ScreeningBody {
        @Override
        public Columns columns() {
            return Columns.of(region, dueDay, settledOn == null ? "OPEN" : "SETTLED")
                    .due(settledOn == null ? dueDay : null)
                    .unit(unit)
                    .owner(leader)
                    .owner(person)
                    .mark("ledger", ledger)
                    .mark("week", week)
                    .mark("matter", matterId)
                    .count("due")
                    .countIf(settledOn != null && !settledOn.isAfter(dueDay), "settledInTime");
        }

        WeekItem settled(LocalDate day) {
            return new WeekItem(
                    ledger, number, region, week, leader, unit, person, dueDay, matterId, day);
        }
    }

    /**
     * A finding of a department's own screening.
     *
     * @param hard whether it is a hard problem, so that a leader has to take the matter
     */
    record Finding(
            RegionCode region,
            String field,
            UnitId department,
            WarningLevel level,
            LocalDate foundOn,
            @Nullable UnitId unit,
            @Nullable LocalDate dueDay,
            @Nullable MatterId matterId,
            boolean hard,
            @Nullable LocalDate settledOn)
            implements ScreeningBody {
        @Override
        public List<String> allowed() {
            if (settledOn != null) {
                return List.of();
            }
            List<String> moves = new ArrayList<>(List.of("assignments"));
            if (unit != null) {
                moves.add("settlements");
            }
            if (!hard) {
                moves.add("hard-problems");
            }
            return List.copyOf(moves);
        }

        @Override
        public Columns columns() {
            String open = unit == null ? "FOUND" : "ASSIGNED";
            return Columns.of(region, foundOn, settledOn == null ? open : "SETTLED")
                    .due(settledOn == null ? dueDay : null)
                    .unit(department)
                    .unit(unit)
                    .mark("field", field)
                    .mark("level", level)
                    .mark("matter", matterId)
                    .mark("hard", hard ? "true" : null)
                    .count("findings")
                    .countIf(unit != null, "warned")
                    .countIf(settledOn != null, "settled");
        }

        Finding assigned(UnitId to, LocalDate due) {
            return new Finding(
                    region, field, department, level, foundOn, to, due, matterId, hard, null);
        }

        Finding markedHard(@Nullable MatterId as) {
            return new Finding(
                    region, field, department, level, foundOn, unit, dueDay, as, true, settledOn);
        }

        Finding settled(@Nullable MatterId through, LocalDate day) {
            MatterId matter = through == null ? matterId : through;
            return new Finding(
                    region, field, department, level, foundOn, unit, dueDay, matter, hard, day);
        }
    }

    /**
     * One of a grid's five records 五微.
     *
     * @param entries how many were made
     * @param times as the entries say
     * @param days that have entries, each once, ascending
     */
    record GridRecord(
            RegionCode region, FiveRecord kind, int entries, int times, List<LocalDate> days)
            implements ScreeningBody {
        @Override
        public Columns columns() {
            Columns all = Columns.of(region, days.getLast(), "KEPT").mark("kind", kind);
            for (LocalDate day : days) {
                all = all.count("kind" + kind.ordinal() + ":" + region, day, 1);
            }
            return all;
        }
    }
}
