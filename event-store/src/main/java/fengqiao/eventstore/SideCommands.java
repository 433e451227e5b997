package fengqiao.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes one command of plain inserts that follow one another in an append: {@code WITH … INSERT}.
 * Every text costs the commit a round trip however many rows it has, and most appends of a batch
 * have the same texts.
 *
 * <p>Parts of a command do not see one another's rows, and have no order. Plain inserts look at no
 * rows; whatever else an append has is sent as it is, in its place.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/18/queries-with.html#QUERIES-WITH-MODIFYING">Data-modifying
 *     statements in WITH</a>
 */
final class SideCommands {
    private static final int KEPT = 256;
    private static final int LONGEST = 16;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\s*INSERT\\s+INTO\\s+[\\w.]+\\s*\\([^()]*\\)\\s*VALUES\\s*\\([^()]*\\)"
                            + "(\\s*ON\\s+CONFLICT\\s+(ON\\s+CONSTRAINT\\s+\\w+\\s+)?DO\\s+NOTHING)?\\s*",
                    Pattern.CASE_INSENSITIVE);

    /** By the texts of an append, the last of them the command's own. */
    private final Map<List<String>, String> combined = new HashMap<>();

    private final Map<String, Boolean> plain = new HashMap<>();

    /**
     * What is sent for one or more rows.
     *
     * @param telling the row whose absence shows in the number of rows changed; null where it tells
     *     nothing
     */
    record Command(String sql, List<@Nullable Object> values, @Nullable SideRow telling) {}

    /** The commands of a commit by their texts, in the order of their first rows. */
    Map<String, List<Command>> of(List<PendingAppend> appends) {
        Map<String, List<Command>> commands = new LinkedHashMap<>();
        for (PendingAppend pending : appends) {
            for (Command command : of(pending.append)) {
                commands.computeIfAbsent(command.sql(), sql -> new ArrayList<>()).add(command);
            }
        }
        return commands;
    }

    private List<Command> of(Append append) {
        List<Command> commands = new ArrayList<>();
        List<SideRow> run = new ArrayList<>();
        for (SideRow row : append.rows()) {
            if (!run.isEmpty() && !joins(run, row)) {
                commands.add(command(run));
                run.clear();
            }
            run.add(row.unique() == null ? 0 : run.size(), row);
        }
        if (!run.isEmpty()) {
            commands.add(command(run));
        }
        return commands;
    }

    /** PostgreSQL counts the rows of the last of them only, so only one of them may tell. */
    private boolean joins(List<SideRow> run, SideRow row) {
        return run.size() < LONGEST
                && isPlain(run.getFirst().sql())
                && isPlain(row.sql())
                && (row.unique() == null || run.getLast().unique() == null);
    }

    private Command command(List<SideRow> run) {
        SideRow last = run.getLast();
        SideRow telling = last.unique() == null ? null : last;
        if (run.size() == 1) {
            return new Command(last.sql(), last.values(), telling);
        }
        List<String> texts = new ArrayList<>(run.size());
        List<@Nullable Object> values = new ArrayList<>();
        for (SideRow row : run) {
            texts.add(row.sql());
            values.addAll(row.values());
        }
        return new Command(
                kept(combined).computeIfAbsent(texts, SideCommands::text), values, telling);
    }

    private static String text(List<String> texts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < texts.size() - 1; i++) {
            text.append(i == 0 ? "WITH r" : ", r").append(i);
            text.append(" AS (").append(texts.get(i)).append(')');
        }
        return text.append(' ').append(texts.getLast()).toString();
    }

    private boolean isPlain(String sql) {
        return kept(plain).computeIfAbsent(sql, text -> PLAIN.matcher(text).matches());
    }

    /** Texts are constants and few; whoever sends others pays for them each time. */
    private static <K, V> Map<K, V> kept(Map<K, V> map) {
        if (map.size() >= KEPT) {
            map.clear();
        }
        return map;
    }
}
