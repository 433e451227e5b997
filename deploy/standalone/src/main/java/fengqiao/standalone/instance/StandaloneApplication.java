package fengqiao.standalone.instance;

import fengqiao.standalone.description.PublishedDescription;
import fengqiao.standalone.issuer.IssuerConfiguration;
import fengqiao.standalone.pages.StaticPages;
import fengqiao.standalone.problem.ContainerErrors;
import fengqiao.standalone.security.OutsideIssuer;
import fengqiao.standalone.security.WebSecurity;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** One context, one Tomcat, one port for both services. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    ServiceConfigurations.class,
    IssuerConfiguration.class,
    OutsideIssuer.class,
    ContainerErrors.class,
    PublishedDescription.class,
    StaticPages.class,
    WebSecurity.class
})
class StandaloneApplication {}
