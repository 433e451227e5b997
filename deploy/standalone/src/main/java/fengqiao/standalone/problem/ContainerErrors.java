package fengqiao.standalone.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** The last resort for what the servlet container refuses or what failed on its way. */
@Configuration(proxyBeanMethods = false)
@Import({LastResort.class, ReadableParameters.class})
public class ContainerErrors {

    /** Requests that Tomcat cannot even read never reach a servlet. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return factory ->
                factory.addContextCustomizers(context -> {
                    var host = (StandardHost) context.getParent();
                    host.setErrorReportValveClass(ProblemReportValve.class.getName());
                });
    }

    static String codeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "auth.required";
            case FORBIDDEN -> "auth.role";
            case NOT_FOUND -> "resource.unknown";
            case METHOD_NOT_ALLOWED -> "request.method";
            case NOT_ACCEPTABLE -> "request.accept";
            case UNSUPPORTED_MEDIA_TYPE -> "request.media-type";
            case CONTENT_TOO_LARGE -> "request.too-large";
            default -> status.is5xxServerError() ? "server.failed" : "request.malformed";
        };
    }
}
