package fengqiao.command.matter.recompute;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.platform.timer.TimedWork;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Policy: when a year's calendar is published, every matter with a deadline that waited for it gets
 * the deadline computed anew. Which matters wait is known from the table of deadlines; a matter
 * that is asked twice refuses the second time.
 */
@Component
final class WhenCalendarIsPublishedThenRecomputeClocks implements TimedWork {
    private static final String WAITING =
            "SELECT matter_id, county, provisional_year FROM command.deadline"
                    + " WHERE provisional_year = ANY (?) AND matter_id > ?"
                    + " ORDER BY matter_id LIMIT 500";
    private static final String ACTOR = "timer";
    private final Rows rows;
    private final RuleBook rules;
    private final CommandGate gate;

    WhenCalendarIsPublishedThenRecomputeClocks(Rows rows, RuleBook rules, CommandGate gate) {
        this.rows = rows;
        this.rules = rules;
        this.gate = gate;
    }

    private record Waiting(MatterId matter, RegionCode county, int year) {}

    @Override
    public String name() {
        return "recompute-clocks";
    }

    @Override
    public Instant run(Instant now) {
        String last = "";
        List<Waiting> some = waiting(last);
        while (!some.isEmpty()) {
            some.forEach(one -> recompute(one, now));
            last = some.getLast().matter().value();
            some = waiting(last);
        }
        return now.plus(Duration.ofHours(1));
    }

    private List<Waiting> waiting(String after) {
        Object[] years = rules.calendar().years().toArray();
        return rows.read(
                WAITING,
                (connection, query) -> {
                    query.setArray(1, connection.createArrayOf("int4", years));
                    query.setString(2, after);
                },
                row ->
                        new Waiting(
                                new MatterId(row.getString(1)),
                                new RegionCode(row.getString(2)),
                                row.getInt(3)));
    }

    private void recompute(Waiting one, Instant now) {
        var caller = new Caller(ACTOR, Set.of(), one.county(), null, null);
        String key = one.matter() + "/recompute/" + one.year();
        var issue =
                new Issue(
                        caller,
                        new Occurrence(now.truncatedTo(ChronoUnit.MICROS), false),
                        new CommandKey(ACTOR, key, new byte[0]),
                        null);
        try {
            gate.issue(new RecomputeClocks(one.matter(), one.year()), issue, MatterAnswer.class);
        } catch (Refused refused) {
            if (refused.refusal().code() != MatterRule.CLOCKS_SETTLED) {
                throw refused;
            }
        }
    }
}
