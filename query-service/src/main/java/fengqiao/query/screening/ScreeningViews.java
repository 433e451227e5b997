package fengqiao.query.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of this context. */
@Configuration(proxyBeanMethods = false)
class ScreeningViews {
    @Bean
    ScreeningView screeningView() {
        return new ScreeningView();
    }
}
