package fengqiao.query.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.dispute.DisputeCourse;
import fengqiao.kernel.dispute.DisputeEnding;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeStage;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.rule.ClockStop;
import fengqiao.kernel.rule.RunningClock;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it stands. What was said about people is sealed and not here.
 *
 * @param course the fold that commands decide by
 * @param allowed next commands, by the last part of their addresses
 * @param openRungs that may be entered now
 * @param persons 人 it concerns
 * @param amountFen in dispute, in 分
 * @param broughtTo body it was brought to
 * @param rungs entered, oldest first
 * @param clocks of judicial confirmation
 */
public record Dispute(
        DisputeCourse course,
        List<String> allowed,
        List<Rung> openRungs,
        @Nullable String externalNumber,
        DisputeOrigin origin,
        String foundBy,
        int persons,
        long amountFen,
        @Nullable BodyId broughtTo,
        List<RungEntered> rungs,
        @Nullable Settlement settlement,
        List<RunningClock> clocks,
        @Nullable Confirmation confirmation,
        @Nullable Guidance guidance,
        @Nullable DisputeEnding ending)
        implements RecordBody {

    @Override
    public Columns columns() {
        DisputeStage stage = course.stage();
        Columns columns =
                Columns.of(course.region(), course.day(), stage.name())
                        .due(due())
                        .unit(confirmation == null ? null : confirmation.court())
                        .owner(broughtTo)
                        .owner(origin == DisputeOrigin.SCREENING ? foundBy : null)
                        .mark("kind", course.kind())
                        .mark("class", course.kind().substring(0, 2))
                        .mark("origin", origin)
                        .mark("rung", rungs.isEmpty() ? null : rungs.getLast().rung());
        for (RungEntered entered : rungs) {
            columns = columns.owner(entered.body());
        }
        for (MatterId matter : course.matters()) {
            columns = columns.mark("matter", matter);
        }
        return counted(columns, stage);
    }

    private Columns counted(Columns columns, DisputeStage stage) {
        boolean applied = confirmation != null;
        boolean confirmed = stage == DisputeStage.CONFIRMED;
        Columns all =
                columns.count("registered")
                        .countIf(stage.mediated(), "mediated")
                        .countIf(stage.concluded(), "concluded")
                        .countIf(stage == DisputeStage.GUIDED, "guided")
                        .countIf(applied, "applied")
                        .countIf(confirmed || enforced(), "confirmed")
                        .countIf(performed(), "performed");
        for (RunningClock clock : clocks) {
            all = court(all, clock);
        }
        long helped = rungs.stream().mapToLong(RungEntered::personTimes).sum();
        all = helped == 0 ? all : all.count("thirdPartyTimes", course.day(), helped);
        return stage.mediated() && settlement != null && settlement.amountFen() > 0
                ? all.count("settledFen", course.day(), settlement.amountFen())
                : all;
    }

    /**
     * What the court owed counts on the day on which it fell due; whether in time is derived, from
     * no event that says it was missed.
     */
    private static Columns court(Columns columns, RunningClock clock) {
        String step =
                switch (clock.kind()) {
                    case CONFIRMATION_TAKE_UP -> "takeUp";
                    case CONFIRMATION_DECIDE -> "decision";
                    default -> null;
                };
        if (step == null) {
            return columns;
        }
        Columns due = columns.count(step + "Due", clock.dueDay(), 1);
        ClockStop stop = clock.stop();
        return stop != null && !stop.day().isAfter(clock.dueDay())
                ? due.count(step + "InTime", clock.dueDay(), 1)
                : due;
    }

    /** A confirmed agreement that is enforced was confirmed all the same. */
    private boolean enforced() {
        return confirmation != null && confirmation.confirmed();
    }

    private boolean performed() {
        return settlement != null && settlement.performance() == Performance.PERFORMED;
    }

    /** Last day of the court's next step; applying is a right, which nobody is late with. */
    private @Nullable LocalDate due() {
        Stream<RunningClock> owed = clocks.stream().filter(RunningClock::binds);
        return owed.map(RunningClock::dueDay).min(Comparator.naturalOrder()).orElse(null);
    }
}
