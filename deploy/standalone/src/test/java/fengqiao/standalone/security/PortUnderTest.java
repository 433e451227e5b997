package fengqiao.standalone.security;

import fengqiao.standalone.issuer.IssuerConfiguration;
import fengqiao.standalone.pages.StaticPages;
import fengqiao.standalone.problem.ContainerErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The port as it is guarded, before a resource that says who it was told the caller is. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    WebSecurity.class,
    IssuerConfiguration.class,
    OutsideIssuer.class,
    ContainerErrors.class,
    StaticPages.class,
    PortUnderTest.Echo.class
})
class PortUnderTest {

    /** Parameters that are read together. */
    record Asked(@Nullable String day) {}

    @RestController
    static class Echo {
        @RequestMapping("/api/echo")
        String who(Authentication caller) {
            List<String> roles =
                    caller.getAuthorities().stream()
                            .map(GrantedAuthority::getAuthority)
                            .filter(authority -> authority.startsWith("ROLE_"))
                            .sorted()
                            .toList();
            return caller.getName() + " " + roles;
        }

        @GetMapping("/api/asked")
        Asked asked(Asked question) {
            return question;
        }

        @GetMapping("/api/failing")
        String fail() {
            throw new IllegalStateException("deliberate");
        }
    }
}
