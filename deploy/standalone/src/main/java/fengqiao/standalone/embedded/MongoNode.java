package fengqiao.standalone.embedded;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import fengqiao.query.platform.mongo.RawDocuments;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Consumer;

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

    /** The documents without the way through the wire. */
    public RawDocuments raw() {
        return new RawDocuments() {
            @Override
            public void insert(MongoCollection<?> collection, List<byte[]> documents) {
                held(collection).hold(documents);
            }

            @Override
            public void read(MongoCollection<?> collection, Consumer<byte[]> documentsTo) {
                held(collection).read(documentsTo);
            }
        };
    }

    private EmbeddedCollection held(MongoCollection<?> collection) {
        MongoNamespace name = collection.getNamespace();
        return backend.collection(name.getDatabaseName(), name.getCollectionName());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
