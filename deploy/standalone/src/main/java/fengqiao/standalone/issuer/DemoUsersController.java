package fengqiao.standalone.issuer;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who there is to sign in as, on a demonstration only. The password is told to whoever started it,
 * never by the port.
 */
@RestController
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoUsersController {
    private final Accounts accounts;

    DemoUsersController(Accounts accounts) {
        this.accounts = accounts;
    }

    record DemoUsers(List<DemoUser> items) {}

    record DemoUser(String user, String name, List<String> roles, String region) {}

    @GetMapping("/api/sessions/demo-users")
    DemoUsers demoUsers() {
        return new DemoUsers(
                accounts.demos().stream()
                        .map(each ->
                                new DemoUser(
                                        each.username(), each.name(), each.roles(), each.region()))
                        .toList());
    }
}
