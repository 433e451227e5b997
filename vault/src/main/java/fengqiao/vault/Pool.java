package fengqiao.vault;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Keeps costly objects for the next caller. A ThreadLocal would make one per virtual thread; here
 * there are as many as were ever used at the same moment, which for pure computation is the number
 * of cores.
 */
final class Pool<T> {
    private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> maker;

    Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    T take() {
        T pooled = idle.poll();
        return pooled == null ? maker.get() : pooled;
    }

    /** Only for objects in a clean state; one whose use failed is left to the collector. */
    void give(T item) {
        idle.add(item);
    }
}
