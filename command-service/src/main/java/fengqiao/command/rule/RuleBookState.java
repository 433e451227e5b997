package fengqiao.command.rule;

import fengqiao.kernel.rule.CalendarPublished;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleEdition;
import fengqiao.kernel.rule.RuleEvent;
import fengqiao.kernel.rule.RuleSetPublished;
import java.util.ArrayList;
import java.util.List;

/**
 * What was published beside what is shipped.
 *
 * @param sets in order of publication
 * @param calendars likewise
 */
public record RuleBookState(List<RuleSetPublished> sets, List<CalendarPublished> calendars) {
    public static final RuleBookState NOTHING = new RuleBookState(List.of(), List.of());

    public RuleBookState evolve(RuleEvent event) {
        return switch (event) {
            case RuleSetPublished e -> new RuleBookState(plus(sets, e), calendars);
            case CalendarPublished e -> new RuleBookState(sets, plus(calendars, e));
        };
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    /** The rules it makes with those this version ships. */
    public RuleEdition edition() {
        RuleEdition edition = RuleBook.shipped();
        for (RuleSetPublished set : sets) {
            edition = edition.after(set);
        }
        for (CalendarPublished calendar : calendars) {
            edition = edition.after(calendar);
        }
        return edition;
    }
}
