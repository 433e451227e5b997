package fengqiao.standalone.embedded;

import fengqiao.standalone.folder.DataFolder;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The three servers together: started side by side, closed in the order of the flow. */
public record EmbeddedNodes(PostgresNode postgres, KafkaNode kafka, MongoNode mongo)
        implements AutoCloseable {

    /**
     * @throws fengqiao.standalone.refusal.Refusal where one does not start; the others are closed
     *     again
     */
    public static EmbeddedNodes start(DataFolder data) throws InterruptedException {
        try (ExecutorService side = Executors.newThreadPerTaskExecutor(Thread::new)) {
            Future<PostgresNode> postgres = side.submit(() -> PostgresNode.start(data));
            Future<KafkaNode> kafka = side.submit(() -> KafkaNode.start(data));
            Future<MongoNode> mongo = side.submit((Callable<MongoNode>) MongoNode::start);
            try {
                return new EmbeddedNodes(postgres.get(), kafka.get(), mongo.get());
            } catch (ExecutionException e) {
                closeWhatStarted(postgres, kafka, mongo);
                throw rethrown(e);
            }
        }
    }

    private static RuntimeException rethrown(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException(e.getCause());
    }

    @SafeVarargs
    private static void closeWhatStarted(Future<? extends AutoCloseable>... nodes) {
        for (var node : nodes) {
            try {
                node.get().close();
            } catch (ExecutionException e) {
                continue; // this is the one that failed: there is nothing to close
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        mongo.close();
        kafka.close();
        postgres.close();
    }
}
