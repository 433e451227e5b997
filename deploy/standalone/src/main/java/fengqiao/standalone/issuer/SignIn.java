package fengqiao.standalone.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Checks a name and a password. Whether the name exists shows neither in the answer nor in the time
 * it takes.
 */
final class SignIn {
    private static final int LONGEST_PASSWORD_BYTES = 72;

    /** A hash as costly as all others, of a password nobody can have: the empty one. */
    private static final String NOBODY =
            "$2a$10$t/usDcX28wHcNTYWau8cp.nb2vxylGHhHzgIlzPG77gm0E6p1oXNa";

    private final Accounts accounts;
    private final Throttle throttle;

    /** Hashing is meant to be slow: a flood of attempts must not take every core. */
    private final Semaphore hashing =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    SignIn(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /**
     * @throws SignInRefused where they do not belong together, or too many attempts failed before
     */
    Account check(String username, String password) {
        var account = accounts.find(username);
        // names that nobody has share one counter, so that inventing names fills no memory
        String counted = account.map(Account::username).orElse("");
        throttle.require(counted);
        boolean right = matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        if (account.isEmpty() || !right) {
            throttle.failed(counted);
            throw SignInRefused.wrong();
        }
        throttle.succeeded(counted);
        return account.get();
    }

    private boolean matches(String password, String hash) {
        byte[] bytes = password.getBytes(UTF_8);
        if (bytes.length == 0 || bytes.length > LONGEST_PASSWORD_BYTES) {
            return false;
        }
        hashing.acquireUninterruptibly();
        try {
            return BCrypt.checkpw(bytes, hash);
        } finally {
            hashing.release();
        }
    }
}
