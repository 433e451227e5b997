package fengqiao.standalone.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;

/**
 * A Mongo-wire server in memory. It forgets everything when it closes: read models are disposable
 * and folded anew from the log at each start.
 */
public final class MongoNode implements AutoCloseable {
    private final MongoServer server;
    private final int port;

    private MongoNode(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    public static MongoNode start() {
        var server = new MongoServer(new IdLookups());
        server.bind(InetAddress.getLoopbackAddress().getHostAddress(), 0);
        return new MongoNode(server, server.getLocalAddress().getPort());
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
