package fengqiao.standalone.intake.client;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.folder.InstanceFile;
import fengqiao.standalone.refusal.ExitCode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The instance over a data folder of this machine. It may be restarted, on another port even, while
 * an import waits for it.
 */
public final class LocalEndpoint implements Endpoint {
    private final Path data;
    private final Supplier<Optional<String>> mint;
    private @Nullable URI base;
    private @Nullable String token;

    /**
     * @param mint makes a bearer token of role IMPORT, if it can
     */
    public LocalEndpoint(Path data, Supplier<Optional<String>> mint) {
        this.data = data;
        this.mint = mint;
    }

    @Override
    public synchronized URI base() {
        if (base == null) {
            base = find().orElseThrow(() -> refusal(ExitCode.NO_INSTANCE, "no-instance", data));
        }
        return base;
    }

    private Optional<URI> find() {
        try {
            return InstanceFile.find(data).map(InstanceFile::address);
        } catch (JacksonException e) {
            // half written by an instance that is just starting
            return Optional.empty();
        }
    }

    @Override
    public synchronized String token() {
        if (token == null) {
            token = mint.get().orElseThrow(() -> refusal(ExitCode.NOT_ALLOWED, "no-token", data));
        }
        return token;
    }

    @Override
    public synchronized void refresh() {
        token = null;
        find().ifPresent(found -> base = found);
    }
}
