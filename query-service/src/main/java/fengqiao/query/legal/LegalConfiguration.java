package fengqiao.query.legal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the view of legal services among the others. */
@Configuration(proxyBeanMethods = false)
class LegalConfiguration {
    @Bean
    LegalView legalView() {
        return new LegalView();
    }
}
