package fengqiao.bench.http;

import fengqiao.command.CommandServiceConfiguration;
import fengqiao.standalone.issuer.IssuerConfiguration;
import fengqiao.standalone.problem.ContainerErrors;
import fengqiao.standalone.security.WebSecurity;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command service behind the product's security and settings. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    CommandServiceConfiguration.class,
    IssuerConfiguration.class,
    ContainerErrors.class,
    WebSecurity.class
})
class OurService {}
