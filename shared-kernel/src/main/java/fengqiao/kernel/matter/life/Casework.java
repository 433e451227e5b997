package fengqiao.kernel.matter.life;

import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.TeamDuty;
import fengqiao.kernel.matter.TeamReported;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the handler has done beside the main ladder.
 *
 * @param extended whether the one extension of this round is used up
 * @param hearing whether a hearing is under way
 * @param plan revision of the plan in force; 0 for none
 * @param team whether a legal team is appointed
 * @param reported for each duty of the team the last period it was done for
 * @param recused posts that may not act any more
 */
public record Casework(
        boolean extended,
        boolean hearing,
        int plan,
        boolean team,
        Map<TeamDuty, LocalDate> reported,
        Set<PostId> recused) {
    private static final Casework NONE = new Casework(false, false, 0, false, Map.of(), Set.of());

    public Casework {
        reported = Map.copyOf(reported);
        recused = Set.copyOf(recused);
    }

    /** Nothing beside the ladder. */
    public static Casework none() {
        return NONE;
    }

    /** Whether that official may not act any more. */
    public boolean recuses(String subject) {
        return recused.stream().anyMatch(post -> post.value().equals(subject));
    }

    Casework withExtension(boolean used) {
        return new Casework(used, hearing, plan, team, reported, recused);
    }

    Casework withHearing(boolean underWay) {
        return new Casework(extended, underWay, plan, team, reported, recused);
    }

    Casework withPlan(int revision) {
        return new Casework(extended, hearing, revision, team, reported, recused);
    }

    Casework withTeam() {
        return new Casework(extended, hearing, plan, true, Map.of(), recused);
    }

    Casework withReport(TeamReported event) {
        Map<TeamDuty, LocalDate> periods = new EnumMap<>(TeamDuty.class);
        periods.putAll(reported);
        periods.put(event.duty(), event.period());
        return new Casework(extended, hearing, plan, team, periods, recused);
    }

    Casework without(PostId handler) {
        Set<PostId> posts = new HashSet<>(recused);
        posts.add(handler);
        return new Casework(extended, hearing, plan, team, reported, posts);
    }

    /** Leaves of the moves what is lawful here. */
    void narrow(Set<Move> moves) {
        if (extended) {
            moves.remove(Move.EXTEND);
        }
        if (!team) {
            moves.remove(Move.REPORT_TEAM);
        }
        if (hearing) {
            moves.removeAll(
                    Set.of(Move.HEAR, Move.REPLY, Move.DECIDE_REVIEW, Move.DECIDE_RE_REVIEW));
            moves.add(Move.CONCLUDE_HEARING);
        }
    }
}
