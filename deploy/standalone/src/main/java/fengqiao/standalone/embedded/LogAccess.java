package fengqiao.standalone.embedded;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.FolderLock;
import fengqiao.standalone.folder.InstanceFile;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Read-only access to the log of a data folder: through the server of the instance that runs, or
 * else through one that is started for as long as it is needed.
 */
public final class LogAccess implements AutoCloseable {
    private final PostgresAccess reader;
    private final @Nullable PostgresNode own;
    private final @Nullable FolderLock lock;

    private LogAccess(
            PostgresAccess reader, @Nullable PostgresNode own, @Nullable FolderLock lock) {
        this.reader = reader;
        this.own = own;
        this.lock = lock;
    }

    /**
     * @throws Refusal where there is no data, or an instance holds it without being ready
     */
    public static LogAccess open(DataFolder data) {
        if (!Files.isDirectory(data.postgres())) {
            throw new Refusal(ExitCode.NO_DATA, "no-data", data.path());
        }
        if (InstanceFile.find(data.path()).isPresent()) {
            return new LogAccess(besides(data), null, null);
        }
        FolderLock lock = FolderLock.take(data);
        var node = PostgresNode.start(data);
        return new LogAccess(node.reader(), node, lock);
    }

    private static PostgresAccess besides(DataFolder data) {
        var role = PostgresRoles.of(new Secrets(data)).reader();
        try {
            var port =
                    PostgresFiles.postmaster(data.postgres()).map(PostgresFiles.Postmaster::port);
            if (port.isEmpty()) {
                throw new Refusal(ExitCode.NO_DATA, "no-data", data.path());
            }
            String url = "jdbc:postgresql://127.0.0.1:" + port.get() + "/" + PostgresRoles.DATABASE;
            return new PostgresAccess(url, role.name(), role.password());
        } catch (IOException e) {
            throw new Refusal(e, ExitCode.NO_DATA, "no-data", data.path());
        }
    }

    public PostgresAccess reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
