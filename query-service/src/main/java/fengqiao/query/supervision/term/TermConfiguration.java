package fengqiao.query.supervision.term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the view of missed terms take part. */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {
    @Bean
    TermView termView() {
        return new TermView();
    }
}
