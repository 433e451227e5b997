package fengqiao.query.platform.generation;

/** Opens generations without a log to load them from. */
public final class TestGenerations {
    private TestGenerations() {}

    public static void openEmpty(Generations generations) {
        generations.refresh();
        generations
                .views()
                .forEach(view ->
                        generations.change(view, state -> state.begun(1, 1).loaded().switched()));
        generations.folded().forEach(Generation::createIndexes);
    }
}
