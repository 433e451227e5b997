package fengqiao.standalone.issuer;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A sign-in that is not granted. It never says whether it was the name or the password. */
final class SignInRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration wait;

    private SignInRefused(@Nullable Duration wait) {
        super(null, null, false, false);
        this.wait = wait;
    }

    static SignInRefused wrong() {
        return new SignInRefused(null);
    }

    static SignInRefused tooMany(Duration wait) {
        return new SignInRefused(wait);
    }

    /** After which another attempt is heard, where this one was not. */
    @Nullable Duration tryAgainAfter() {
        return wait;
    }
}
