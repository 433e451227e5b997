package fengqiao.standalone.embedded;

import com.sun.security.auth.module.UnixSystem;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import io.zonky.test.db.postgres.util.LinuxUtils;

/** PostgreSQL refuses to run as root; as root we hide that from it in a user namespace. */
final class UserNamespaces {
    private UserNamespaces() {}

    /**
     * @throws Refusal where we are root and the machine does not let us
     */
    static void require() {
        boolean root = new UnixSystem().getUid() == 0;
        if (root && !LinuxUtils.isUnshareAvailable()) {
            throw new Refusal(ExitCode.USER_NAMESPACES_BLOCKED, "user-namespaces-blocked");
        }
    }
}
