package fengqiao.standalone.intake.row;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a file holds what.
 *
 * @param ignored words that name nothing we know
 * @param width columns of the file
 */
public record Header(Map<Column, Integer> places, List<String> ignored, int width) {
    private static final int MOST_NAMED = 12;

    /**
     * @throws fengqiao.standalone.refusal.Refusal where a required column is missing or one stands
     *     twice
     */
    public static Header of(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Column> column = ColumnNames.find(cells.get(i));
            if (column.isPresent()) {
                place(places, column.get(), i, cells);
            } else if (!cells.get(i).isBlank()) {
                ignored.add(cells.get(i).strip());
            }
        }
        requireComplete(places, cells);
        return new Header(places, ignored, cells.size());
    }

    private static void place(
            Map<Column, Integer> places, Column column, int at, List<String> cells) {
        Integer before = places.put(column, at);
        if (before != null) {
            throw refusal(
                    ExitCode.BAD_FILE,
                    "header.twice",
                    ColumnNames.chinese(column),
                    cells.get(before).strip(),
                    cells.get(at).strip());
        }
    }

    private static void requireComplete(Map<Column, Integer> places, List<String> cells) {
        String missing =
                Arrays.stream(Column.values())
                        .filter(column -> column.isRequired() && !places.containsKey(column))
                        .map(ColumnNames::chinese)
                        .collect(Collectors.joining("、"));
        if (missing.isEmpty()) {
            return;
        }
        String found =
                cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .limit(MOST_NAMED)
                        .map(cell -> cell.strip().replaceAll("\\s+", " "))
                        .map(cell -> cell.substring(0, Math.min(cell.length(), 20)))
                        .collect(Collectors.joining("、"));
        if (places.isEmpty() && cells.stream().anyMatch(Header::isData)) {
            throw refusal(ExitCode.BAD_FILE, "header.data", missing);
        }
        String key = places.isEmpty() ? "header.none" : "header.missing";
        throw refusal(ExitCode.BAD_FILE, key, missing, found);
    }

    /** A time or a long number names no column: the file begins with its first row. */
    private static boolean isData(String cell) {
        String text = cell.strip();
        return text.matches("\\d{11,}[Xx]?") || Times.parse(text).isPresent();
    }
}
