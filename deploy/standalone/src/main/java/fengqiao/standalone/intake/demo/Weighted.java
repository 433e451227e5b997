package fengqiao.standalone.intake.demo;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws one of several by weight. */
final class Weighted<T> {
    private final List<T> items;
    private final double[] upTo;

    Weighted(List<T> items, ToDoubleFunction<T> weight) {
        this.items = List.copyOf(items);
        this.upTo = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(items.get(i));
            upTo[i] = sum;
        }
    }

    T draw(RandomGenerator random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        for (int i = 0; i < upTo.length; i++) {
            if (at < upTo[i]) {
                return items.get(i);
            }
        }
        return items.getLast();
    }
}
