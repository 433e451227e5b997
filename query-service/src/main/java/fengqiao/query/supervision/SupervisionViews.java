package fengqiao.query.supervision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of this context. */
@Configuration(proxyBeanMethods = false)
class SupervisionViews {
    @Bean
    SupervisionView supervisionView() {
        return new SupervisionView();
    }
}
