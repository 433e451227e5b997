package fengqiao.standalone.embedded;

import com.mongodb.MongoNamespace;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.util.List;

/**
 * A Mongo-wire server in memory. It forgets everything when it closes: read models are disposable
 * and folded anew from the log at each start.
 */
public final class MongoNode implements AutoCloseable {
    private final EmbeddedBackend backend;
    private final MongoServer server;
    private final int port;

    private MongoNode(EmbeddedBackend backend, MongoServer server, int port) {
        this.backend = backend;
        this.server = server;
        this.port = port;
    }

    public static MongoNode start() {
        var backend = new EmbeddedBackend();
        var server = new MongoServer(backend);
        server.bind(InetAddress.getLoopbackAddress().getHostAddress(), 0);
        return new MongoNode(backend, server, server.getLocalAddress().getPort());
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/";
    }

    /**
     * Inserts documents without the way through the wire, for a start that brings back all views.
     *
     * @param documents each as BSON, with an {@code _id} the collection does not know
     */
    public void insert(MongoNamespace collection, List<byte[]> documents) {
        backend.collection(collection.getDatabaseName(), collection.getCollectionName())
                .hold(documents);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
