package fengqiao.query.platform.intake;

import fengqiao.query.platform.generation.Builder;
import org.jspecify.annotations.Nullable;

/** Whoever keeps the views up with the log. */
public interface Following {

    /** Whether every view has a generation to read. */
    boolean ready();

    Progress progress();

    /** Partition of a county; 0 before it is ready. */
    int partitionOf(String county);

    Lag lag();

    /** Position of the last event of the log. */
    long head();

    /** Builds and switches generations; null before it has met Kafka. */
    @Nullable Builder builder();
}
