package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.DeadlineMissed;
import fengqiao.kernel.supervision.WatchEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What supervision knows of a matter.
 *
 * @param elapsed colour by elapsed time alone; none is green
 * @param manual what the office issued and has not released
 * @param leaders who supervise it
 * @param missed deadlines already noted
 */
public record WatchState(
        MatterId matterId,
        RegionCode region,
        @Nullable UnitId unit,
        @Nullable CardColour elapsed,
        @Nullable CardColour manual,
        List<LeaderId> leaders,
        List<Missed> missed)
        implements Standing {

    /** A deadline: a clock by its rule and days. */
    public record Missed(ClockKind clock, RuleRef rule, LocalDate startDay, LocalDate dueDay) {}

    /** Of a matter nothing was noted about yet. */
    public static WatchState nothing(MatterId matter, RegionCode region, @Nullable UnitId unit) {
        return new WatchState(matter, region, unit, null, null, List.of(), List.of());
    }

    static WatchState evolve(@Nullable WatchState before, WatchEvent event) {
        return switch (event) {
            case DeadlineMissed e ->
                    (before == null ? nothing(e.matterId(), e.region(), e.unit()) : before)
                            .noted(e);
            case CardChanged e ->
                    (before == null ? nothing(e.matterId(), e.region(), e.unit()) : before)
                            .turned(e);
        };
    }

    private WatchState noted(DeadlineMissed event) {
        List<Missed> more = new ArrayList<>(missed);
        more.add(new Missed(event.clock(), event.rule(), event.startDay(), event.dueDay()));
        return new WatchState(
                matterId, region, event.unit(), elapsed, manual, leaders, List.copyOf(more));
    }

    private WatchState turned(CardChanged event) {
        List<LeaderId> now = new ArrayList<>(leaders);
        LeaderId leader = event.leader();
        if (leader != null && event.cause() == CardCause.LEADER_TOOK) {
            now.add(leader);
        } else if (event.cause() == CardCause.MATTER_ENDED) {
            now.clear();
        } else if (leader != null) {
            now.remove(leader);
        }
        return new WatchState(
                matterId,
                region,
                event.unit(),
                event.elapsed(),
                event.manual(),
                List.copyOf(now),
                missed);
    }

    /** The same, with the unit that has the matter now. */
    public WatchState with(@Nullable UnitId now) {
        return new WatchState(matterId, region, now, elapsed, manual, leaders, missed);
    }

    /** The card that hangs: blue under a leader, else the graver of the two. */
    public @Nullable CardColour card() {
        return leaders.isEmpty() ? CardColour.graver(elapsed, manual) : CardColour.BLUE;
    }

    public boolean hasMissed(Missed deadline) {
        return missed.contains(deadline);
    }

    @Override
    public String stage() {
        CardColour card = card();
        return card == null ? CardColour.GREEN.name() : card.name();
    }

    @Override
    public List<String> allowed() {
        return List.of("cards");
    }
}
