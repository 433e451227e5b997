package fengqiao.query.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the view of disputes among the others. */
@Configuration(proxyBeanMethods = false)
class DisputeConfiguration {
    @Bean
    DisputeView disputeView() {
        return new DisputeView();
    }
}
