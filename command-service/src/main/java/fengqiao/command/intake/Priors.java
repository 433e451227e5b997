package fengqiao.command.intake;

import fengqiao.command.platform.bus.IdempotentAnswers;
import fengqiao.command.platform.bus.IdempotentAnswers.Prior;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What earlier runs have carried out of these rows, asked for once a county. */
final class Priors {
    private final Map<String, Map<String, Prior>> byScope = new HashMap<>();

    Priors(IdempotentAnswers answers, List<RowProgress> rows) {
        Map<String, List<String>> keys = new HashMap<>();
        for (RowProgress row : rows) {
            RowPlan plan = row.plan();
            List<String> ofScope = keys.computeIfAbsent(plan.scope(), scope -> new ArrayList<>());
            for (int number = 0; number <= plan.steps().size(); number++) {
                ofScope.add(plan.key(number));
            }
        }
        keys.forEach((scope, all) -> byScope.put(scope, answers.priors(scope, all)));
    }

    @Nullable Prior get(String scope, String key) {
        return byScope.getOrDefault(scope, Map.of()).get(key);
    }
}
