package fengqiao.command.people.rotate;

import fengqiao.vault.Vault;
import fengqiao.vault.VaultUnavailable;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One rotation at a time; a second one while it runs is the same one. */
@Component
final class KeyRotation {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private final Vault vault;
    private boolean running;
    private long done;
    private long total;

    KeyRotation(Vault commandVault) {
        this.vault = commandVault;
    }

    /**
     * How far it is.
     *
     * @param done keys rewrapped by the last rotation
     * @param total keys that were under older master keys when it began
     * @param keysByMaster an older master key that wraps none may be dropped from the file
     */
    record Progress(boolean running, long done, long total, Map<String, Long> keysByMaster) {}

    Progress begin() {
        synchronized (this) {
            if (!running) {
                running = true;
                done = 0;
                total = 0;
                Thread.ofVirtual().name("key-rotation").start(this::run);
            }
        }
        return progress();
    }

    private void run() {
        try {
            vault.rewrap(this::at);
        } catch (VaultUnavailable e) {
            LOG.warn("rotation of keys stopped, begin it again", e);
        } finally {
            end();
        }
    }

    private synchronized void at(long rewrapped, long all) {
        done = rewrapped;
        total = all;
    }

    private synchronized void end() {
        running = false;
    }

    Progress progress() {
        Map<String, Long> keys = vault.keysByMaster();
        synchronized (this) {
            return new Progress(running, done, total, keys);
        }
    }
}
