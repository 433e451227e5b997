package fengqiao.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A database of its own on the engine that {@code FENGQIAO_TEST_MONGODB_URI} names (environment or
 * system property), or on an embedded server.
 */
public final class TestMongo implements AutoCloseable {
    private static final String NAME = "FENGQIAO_TEST_MONGODB_URI";

    private final @Nullable MongoServer server;
    private final MongoClient client;
    private final MongoDatabase database;

    public TestMongo() {
        String uri = System.getProperty(NAME, System.getenv(NAME));
        if (uri == null || uri.isBlank()) {
            MongoServer embedded = new MongoServer(new MemoryBackend());
            embedded.bind("127.0.0.1", 0);
            server = embedded;
            client =
                    MongoClients.create(
                            "mongodb://127.0.0.1:" + embedded.getLocalAddress().getPort());
        } else {
            server = null;
            client = MongoClients.create(uri);
        }
        database = client.getDatabase("fengqiao-test-" + UUID.randomUUID());
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }
}
