package fengqiao.standalone.embedded;

import fengqiao.standalone.folder.DataFolder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The three servers together: started side by side, closed in the order of the flow. */
public final class EmbeddedNodes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNodes.class);

    private final String bootstrapServers;
    private final CompletableFuture<PostgresNode> postgres;
    private final CompletableFuture<KafkaNode> kafka;
    private final CompletableFuture<MongoNode> mongo;

    private EmbeddedNodes(DataFolder data) {
        UserNamespaces.require();
        int[] ports = FreePort.two();
        bootstrapServers = KafkaNode.address(ports);
        postgres = starting("postgres", () -> PostgresNode.start(data));
        kafka = starting("kafka", () -> KafkaNode.start(data, ports));
        mongo = starting("mongo", MongoNode::start);
    }

    private static <T> CompletableFuture<T> starting(String name, Supplier<T> start) {
        return CompletableFuture.supplyAsync(
                start, task -> Thread.ofPlatform().name("start-" + name).start(task));
    }

    /**
     * Begins to start them and does not wait: each is waited for where it is asked for.
     *
     * @throws fengqiao.standalone.refusal.Refusal where user namespaces are needed and blocked
     */
    public static EmbeddedNodes begin(DataFolder data) {
        return new EmbeddedNodes(data);
    }

    /**
     * Starts them all.
     *
     * @throws fengqiao.standalone.refusal.Refusal where one does not start; the others are closed
     *     again
     */
    public static EmbeddedNodes start(DataFolder data) {
        var nodes = begin(data);
        try {
            nodes.postgres();
            nodes.kafka();
            nodes.mongo();
            return nodes;
        } catch (RuntimeException e) {
            nodes.close();
            throw e;
        }
    }

    /** Done when all run, and failed where one does not. */
    public CompletableFuture<Void> all() {
        return CompletableFuture.allOf(postgres, kafka, mongo);
    }

    /** Where Kafka is going to answer; known before it does. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /**
     * @throws fengqiao.standalone.refusal.Refusal where it does not start, here and below
     */
    public PostgresNode postgres() {
        return started(postgres);
    }

    public KafkaNode kafka() {
        return started(kafka);
    }

    public MongoNode mongo() {
        return started(mongo);
    }

    private static <T> T started(CompletableFuture<T> node) {
        try {
            return node.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        for (CompletableFuture<? extends AutoCloseable> node : List.of(mongo, kafka, postgres)) {
            try {
                node.join().close();
            } catch (CompletionException e) {
                continue; // this is the one that failed: there is nothing to close
            } catch (Exception e) {
                LOG.error("A server did not stop cleanly", e);
            }
        }
    }
}
