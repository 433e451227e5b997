package fengqiao.query.platform.generation;

import org.jspecify.annotations.Nullable;

/**
 * Which generations of a view's version there are.
 *
 * @param live the one queries read; 0 before the first is built
 * @param next the one that is built or catches up beside it; 0 for none
 * @param nextLoaded whether {@code next} is folded up to its heads and now follows Kafka
 * @param previous the one before the live one, still kept up; 0 for none
 * @param last highest number ever given
 * @param partitions of the topic when it was built
 * @param failure why the last rebuild did not switch; null where it did
 */
public record GenerationState(
        int live,
        int next,
        boolean nextLoaded,
        int previous,
        int last,
        int partitions,
        @Nullable String failure) {

    static final GenerationState NONE = new GenerationState(0, 0, false, 0, 0, 0, null);

    GenerationState begun(int number, int partitionCount) {
        return new GenerationState(live, number, false, previous, number, partitionCount, null);
    }

    GenerationState loaded() {
        return new GenerationState(live, next, true, previous, last, partitions, null);
    }

    GenerationState switched() {
        return new GenerationState(next, 0, false, live, last, partitions, null);
    }

    GenerationState rolledBack() {
        return new GenerationState(previous, 0, false, live, last, partitions, null);
    }

    GenerationState abandoned(String why) {
        return new GenerationState(live, 0, false, previous, last, partitions, why);
    }

    GenerationState withoutPrevious() {
        return new GenerationState(live, next, nextLoaded, 0, last, partitions, failure);
    }
}
