package fengqiao.command.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that may speak of the same person and matter stay together: whether the second is linked,
 * repeated or new depends on how far the first had come by then.
 */
final class RowGroups {
    private RowGroups() {}

    /** Each row in one group; groups do not depend on one another. */
    static Collection<List<RowProgress>> of(List<RowProgress> rows) {
        int[] leader = new int[rows.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (String key : rows.get(i).plan().sameness()) {
                Integer earlier = first.putIfAbsent(key, i);
                if (earlier != null) {
                    leader[lead(leader, i)] = lead(leader, earlier);
                }
            }
        }
        Map<Integer, List<RowProgress>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(lead(leader, i), head -> new ArrayList<>()).add(rows.get(i));
        }
        return groups.values();
    }

    private static int lead(int[] leader, int row) {
        int at = row;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }
}
