package fengqiao.command.screening.week;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.TownshipWeekState;
import fengqiao.command.screening.week.TownshipWeekCommand.EnterWeekItem;
import fengqiao.command.screening.week.TownshipWeekCommand.SettleWeekItem;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.screening.WeekClosed;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Each item has a leader, a unit, a person and a limit; what was handed in takes no more items. */
final class TownshipWeekDecision {
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])");

    private TownshipWeekDecision() {}

    static WeekItemEntered enter(
            @Nullable TownshipWeekState state, EnterWeekItem command, CipherText text) {
        if (command.township().level() != RegionLevel.TOWNSHIP) {
            throw fault(ScreeningRule.TOWNSHIP, "township");
        }
        if (state != null && state.closed()) {
            throw state.refusal(ScreeningRule.WEEK_CLOSED)
                    .citing(ScreeningRule.POLICY)
                    .asException();
        }
        return new WeekItemEntered(
                command.township(),
                command.week(),
                state == null ? 1 : state.items().size() + 1,
                command.leader(),
                command.unit(),
                command.person(),
                command.due(),
                text,
                command.matter());
    }

    /** The name of a week, such as {@code 2024-W19}. */
    static void requireWeek(String week) {
        if (!WEEK.matcher(week).matches()) {
            throw fault(ScreeningRule.WEEK, "week");
        }
    }

    static WeekItemSettled settle(
            TownshipWeekState state, SettleWeekItem command, CipherText result, LocalDate day) {
        if (item(state, command.number()).settled()) {
            throw state.refusal(ScreeningRule.ITEM_SETTLED).asException();
        }
        return new WeekItemSettled(command.number(), result, day);
    }

    /** The item of that number; its unit settles it. */
    static TownshipWeekState.Item item(TownshipWeekState state, int number) {
        if (number > state.items().size()) {
            throw fault(ScreeningRule.ITEM, "number");
        }
        return state.items().get(number - 1);
    }

    static WeekClosed close(TownshipWeekState state, LocalDate day) {
        state.require("closings");
        return new WeekClosed(state.region(), state.week(), day);
    }

    private static Refused fault(ScreeningRule rule, String field) {
        return Refusal.of(rule)
                .citing(ScreeningRule.POLICY)
                .naming(FieldFault.of(field, "unknown"))
                .asException();
    }
}
